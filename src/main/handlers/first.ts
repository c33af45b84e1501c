import type { Output } from '../../shared/contract.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Profile } from '../profile.ts';

type FirstName = 'app.info' | 'preferences.get' | 'workspace.current' | 'workspace.recent';
export type FirstHandlers = { readonly [N in FirstName]: () => Result<Output<N>> };

const names: readonly string[] = ['app.info', 'preferences.get', 'workspace.current', 'workspace.recent'] satisfies FirstName[];
export const isFirstName = (name: unknown): name is FirstName => typeof name === 'string' && names.includes(name);

/**
 * What the first screen asks, answered from the profile alone. Nothing here takes input or loads the engine, so the
 * program can show it while the engine is still being read; until then no workspace can be open.
 */
export const firstHandlers = (profile: Profile, version: string): FirstHandlers => ({
  'app.info': () => ok({ version, platform: process.platform }),
  'preferences.get': () => ok(profile.preferences()),
  'workspace.current': () => ok(null),
  'workspace.recent': () => ok(profile.recentFiles()),
});
