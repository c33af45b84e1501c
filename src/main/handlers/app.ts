import { ok } from '../../shared/result.ts';
import type { Handlers } from '../ipc.ts';
import type { Session } from '../session.ts';

type Area = Pick<Handlers, 'app.openExternal' | 'preferences.set'>;

export const appHandlers = ({ profile, edges }: Session): Area => ({
  'app.openExternal': (page) => {
    edges.openExternal(page);
    return ok(null);
  },
  'preferences.set': (change) => ok(profile.setPreferences(change)),
});
