import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureHandlers } from '../../../src/main/handlers/pictures.ts';
import { openProfile } from '../../../src/main/profile.ts';
import { Session } from '../../../src/main/session.ts';
import { systemClock } from '../../../src/main/workspace/clock.ts';

/** One pixel. */
const png = () =>
  new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
const svg = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>\n');

/** The answer to "where?" is a file of this name, or no answer. */
function save(name: string | null) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-pictures-'));
  const path = name === null ? null : join(folder, name);
  const suggested: string[] = [];
  const session = new Session(openProfile(':memory:'), systemClock, {
    askSave: async ({ suggestedName }) => {
      suggested.push(suggestedName);
      return path;
    },
    askOpen: async () => null,
    emit: () => undefined,
    openExternal: () => undefined,
    noteRecent: () => undefined,
  });
  return { run: pictureHandlers(session)['picture.save'], path: path ?? '', suggested };
}

describe('saving a picture', () => {
  it('writes the very bytes that were drawn, under a name that every system takes', async () => {
    const { run, path, suggested } = save('map.svg');
    expect(await run({ suggestedName: 'Maya: a/b', format: 'svg', bytes: svg })).toEqual({ ok: true, value: { path } });
    expect(readFileSync(path, 'utf8')).toContain('<svg');
    expect(suggested).toEqual(['Maya a b']);
  });

  it('writes a PNG', async () => {
    const { run, path } = save('map.png');
    expect(await run({ suggestedName: 'Map', format: 'png', bytes: png() })).toMatchObject({ ok: true });
    expect(existsSync(path)).toBe(true);
  });

  it('refuses bytes that are no such picture, without asking where', async () => {
    for (const [format, bytes] of [
      ['png', svg],
      ['svg', png()],
      ['svg', new TextEncoder().encode('<html></html>')],
      ['svg', svg.subarray(0, 60)],
      ['png', new Uint8Array()],
    ] as const) {
      const { run, suggested } = save('x');
      expect(await run({ suggestedName: 'Map', format, bytes: new Uint8Array(bytes) })).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
      expect(suggested).toEqual([]);
    }
  });

  it('writes nothing when the person thinks better of it', async () => {
    const { run } = save(null);
    expect(await run({ suggestedName: 'Map', format: 'svg', bytes: svg })).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});
