import { ok } from '../../shared/result.ts';
import type { Handlers } from '../ipc.ts';
import type { Session } from '../session.ts';

type Area = Pick<Handlers, 'app.info' | 'app.openExternal' | 'preferences.get' | 'preferences.set'>;

export const appHandlers = ({ profile, edges }: Session, version: string): Area => ({
  'app.info': () => ok({ version, platform: process.platform }),
  'app.openExternal': (page) => {
    edges.openExternal(page);
    return ok(null);
  },
  'preferences.get': () => ok(profile.preferences()),
  'preferences.set': (change) => ok(profile.setPreferences(change)),
});
