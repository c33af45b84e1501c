import { type ComponentType, lazy } from 'react';
import type { Kind } from '../../shared/frameworks/index.ts';

/**
 * Kinds whose records are met together on a screen of their own instead of in a list: what was observed of them
 * stands beside them. Code of a screen is fetched when it is opened first.
 */
export const screens: Partial<Record<Kind, ComponentType>> = {
  metric: lazy(async () => ({ default: (await import('./metrics/MetricsScreen.tsx')).MetricsScreen })),
  touchpoint: lazy(async () => ({ default: (await import('./touchpoints/TouchpointsScreen.tsx')).TouchpointsScreen })),
  voice: lazy(async () => ({ default: (await import('./voice/VoiceScreen.tsx')).VoiceScreen })),
};
