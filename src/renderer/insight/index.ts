import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Kind } from '../../shared/frameworks/index.ts';

// Not React's own `lazy`: that shows nothing for 300 ms even where the code is there already.
const metric = lazyRouteComponent(() => import('./metrics/MetricsScreen.tsx'), 'MetricsScreen');
const touchpoint = lazyRouteComponent(() => import('./touchpoints/TouchpointsScreen.tsx'), 'TouchpointsScreen');
const voice = lazyRouteComponent(() => import('./voice/VoiceScreen.tsx'), 'VoiceScreen');

/**
 * Kinds whose records are met together on a screen of their own instead of in a list: what was observed of them
 * stands beside them. The code of a screen is fetched when it is opened first, or before.
 */
export const screens: Partial<Record<Kind, ComponentType>> = { metric, touchpoint, voice };

/** Fetches the code of these screens while nothing else is to be done. */
export const fetchInsight = (): Promise<unknown> => Promise.all([metric, touchpoint, voice].map((screen) => screen.preload?.()));
