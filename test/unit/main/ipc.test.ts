import { describe, expect, it } from 'vitest';
import { handlersFor } from '../../../src/main/handlers/index.ts';
import { answer, type Handlers, isRequestName } from '../../../src/main/ipc.ts';
import { openProfile } from '../../../src/main/profile.ts';
import { Session } from '../../../src/main/session.ts';
import { systemClock } from '../../../src/main/workspace/clock.ts';
import { requestNames } from '../../../src/shared/contract.ts';

const handlers = (): Handlers => {
  const session = new Session(openProfile(':memory:'), systemClock, {
    askSave: async () => null,
    askOpen: async () => null,
    emit: () => undefined,
    openExternal: () => undefined,
    noteRecent: () => undefined,
  });
  return handlersFor(session, '1.2.3');
};

describe('a request from the screen', () => {
  it('has a handler for every name of the contract and none beyond it', () => {
    expect(Object.keys(handlers()).sort()).toEqual([...requestNames].sort());
  });

  it('is refused when its name is not in the contract', async () => {
    for (const name of ['records.dropAll', 'toString', '__proto__', 7, null, undefined]) {
      expect(isRequestName(name)).toBe(false);
      expect(await answer(handlers(), name, undefined)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
  });

  it('is refused with the place of the fault when its input does not parse', async () => {
    const refused = await answer(handlers(), 'records.save', { id: 'a', data: {}, revision: -1 });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    if (!refused.ok) expect(refused.error.message).toContain('revision');
  });

  it('is refused when it carries a key that the contract does not name', async () => {
    expect(await answer(handlers(), 'records.remove', { id: 'a', unlink: true, force: true })).toMatchObject({ ok: false });
  });

  it('says that no workspace is open instead of failing', async () => {
    expect(await answer(handlers(), 'strategies.list', undefined)).toMatchObject({ ok: false, error: { code: 'no-workspace' } });
  });

  it('is answered with "cancelled" when the person closes the dialog', async () => {
    expect(await answer(handlers(), 'workspace.create', undefined)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('changes one preference and leaves the others', async () => {
    const own = handlers();
    await answer(own, 'preferences.set', { rail: true });
    await answer(own, 'preferences.set', { colorScheme: 'dark' });
    expect(await answer(own, 'preferences.get', undefined)).toEqual({
      ok: true,
      value: { rail: true, colorScheme: 'dark', helpOpen: true },
    });
  });
});
