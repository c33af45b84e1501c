import { lazyRouteComponent } from '@tanstack/react-router';

/** Customers by recency, frequency and monetary value; its code is fetched when it is opened first, or before. */
export const RfmView = lazyRouteComponent(() => import('./RfmView.tsx'), 'RfmView');
