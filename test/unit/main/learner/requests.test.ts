import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../../src/main/desk.ts';
import { openProfile } from '../../../../src/main/profile.ts';
import type { Input, Output, RequestName } from '../../../../src/shared/contract.ts';
import type { Result } from '../../../../src/shared/result.ts';
import { failure, freshPath, value } from '../helpers.ts';

/** A window without a workspace; `paths` answer the system's questions for files in turn. */
function window() {
  const paths: (string | null)[] = [];
  const next = async (): Promise<string | null> => paths.shift() ?? null;
  const desk = openDesk(
    openProfile(':memory:'),
    { askSave: next, askOpen: next, emit: () => undefined, openExternal: () => undefined, noteRecent: () => undefined },
    '1.0.0',
  );
  const ask = async <N extends RequestName>(name: N, input: Input<N>): Promise<Result<Output<N>>> => {
    const answered = await desk.answer(name, input);
    // The contract types what main answers; nothing is parsed on its way to the screen either.
    return answered as Result<Output<N>>;
  };
  return { ask, paths, close: () => desk.close() };
}

const card = { deck: 'Deck', front: '=front; with "quotes"', back: 'two\nlines', source: 'Here', place: null };

describe('learning without a workspace', () => {
  it('goes from one machine to another as a file, with all that was done', async () => {
    const [here, there] = [window(), window()];
    const own = value(await here.ask('learner.putCard', card));
    value(await here.ask('learner.grade', { card: own.id, grade: 3, reps: 0 }));
    value(await here.ask('learner.grade', { card: 'term:moment-of-truth', grade: 1, reps: 0 }));
    const file = freshPath('json');
    here.paths.push(file);
    expect(value(await here.ask('learner.export', undefined))).toEqual({ path: file });
    there.paths.push(file, file);
    expect(value(await there.ask('learner.import', undefined))).toMatchObject({ cards: 2, own: 1, reviews: 2 });
    expect(value(await there.ask('learner.import', undefined))).toMatchObject({ cards: 0, own: 0, reviews: 0 });
    const [mine, theirs] = [value(await here.ask('learner.read', undefined)), value(await there.ask('learner.read', undefined))];
    expect(theirs.reviews).toEqual(mine.reviews);
    expect(theirs.own).toEqual(mine.own);
    here.close();
    there.close();
  });

  it('keeps everything as it is when a file that is chosen cannot be imported', async () => {
    const { ask, paths, close } = window();
    value(await ask('learner.putCard', card));
    const before = value(await ask('learner.read', undefined));
    const broken = freshPath('json');
    writeFileSync(broken, '{"format":"throughline-learner","version":1,"learner":{"settings":');
    const bad = freshPath('csv');
    writeFileSync(bad, 'deck,front,back\nDeck,good,row\nDeck,,row\n');
    paths.push(broken, bad, freshPath('csv'), null);
    failure(await ask('learner.import', undefined), 'import-cut-off');
    expect(failure(await ask('cards.import', undefined), 'import-bad-rows').message).toContain('Line 3');
    failure(await ask('cards.import', undefined), 'file-not-readable');
    failure(await ask('cards.import', undefined), 'cancelled');
    expect(value(await ask('learner.read', undefined))).toEqual(before);
    close();
  });

  it('exports cards as a table and brings them back; one deck alone when it is named', async () => {
    const [here, there] = [window(), window()];
    value(await here.ask('learner.putCard', card));
    value(await here.ask('learner.putCard', { ...card, deck: 'Other' }));
    const [all, one] = [freshPath('csv'), freshPath('csv')];
    here.paths.push(all, one);
    value(await here.ask('cards.export', {}));
    value(await here.ask('cards.export', { deck: 'Other' }));
    expect(readFileSync(one, 'utf8').match(/Other|Deck/g)).toEqual(['Other']);
    failure(await here.ask('cards.export', { deck: 'None' }), 'not-found');
    there.paths.push(all, all);
    expect(value(await there.ask('cards.import', undefined))).toEqual({ added: 2, changed: 0, same: 0 });
    expect(value(await there.ask('cards.import', undefined))).toEqual({ added: 0, changed: 0, same: 2 });
    const { own } = value(await there.ask('learner.read', undefined));
    expect(own.map(({ deck, front, back }) => ({ deck, front, back }))).toEqual([
      { deck: 'Deck', front: card.front, back: card.back },
      { deck: 'Other', front: card.front, back: card.back },
    ]);
    here.close();
    there.close();
  });
});
