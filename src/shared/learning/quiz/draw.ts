import { assertNever } from '../../result.ts';
import type { Attempt } from '../learner.ts';
import type { FixedQuestion } from '../question.ts';
import { type TopicId, topicIds } from '../topics.ts';
import { inWords } from './in-words.ts';
import { makers } from './makers.ts';
import { EXAM, type Item, type MadeQuestion, type OwnQuestion, type QuizKind, type QuizTopic } from './model.ts';
import { type Random, randomFrom, seedFor } from './random.ts';

export interface Wanted {
  readonly topic: QuizTopic;
  /** How many; an exam has its own number. Fewer come where there are not as many. */
  readonly count: number;
  /** Left out or empty: all kinds. */
  readonly kinds?: readonly QuizKind[];
  readonly seed: number;
  readonly fixed: readonly FixedQuestion[];
  /** Questions of the open strategy; none while none is open. */
  readonly own: readonly OwnQuestion[];
  readonly attempts: readonly Attempt[];
}

/** What a question is known by among attempts: made ones by what made them, whatever their numbers. */
export const sortOf = (id: string): string => id.replace(/^(compute-[^:]+):.*$/, '$1');

/** Whether the last answer to each question was right. */
export function lastAnswers(attempts: readonly Attempt[]): ReadonlyMap<string, boolean> {
  const inTime = attempts.toSorted((a, b) => a.endedAt.localeCompare(b.endedAt));
  return new Map(inTime.flatMap(({ answers }) => answers.map(({ question, right }) => [sortOf(question), right] as const)));
}

interface Candidate {
  readonly id: string;
  readonly kind: QuizKind;
  readonly topic: TopicId;
  /** 0 was answered wrong, 1 was never asked, 2 was answered right. */
  readonly turn: 0 | 1 | 2;
  readonly make: () => FixedQuestion | MadeQuestion | OwnQuestion;
}

/**
 * Draws a quiz: what was answered wrong comes first, then what was never asked. A short quiz is as mixed as a long one.
 * The same for the same seed.
 */
export function drawQuiz(wanted: Wanted): Item[] {
  const { topic, seed } = wanted;
  const random = randomFrom(seedFor(seed, 'draw'));
  const count = topic === 'exam' ? EXAM.questions : wanted.count;
  const all = candidatesOf(wanted);
  // In an exam every topic weighs alike, and kinds come as often as there are questions of them; elsewhere kinds take turns.
  const drawn =
    topic === 'exam'
      ? inTurns(
          topicIds.map((id) =>
            byTurn(
              all.filter((candidate) => candidate.topic === id),
              random.shuffle,
            ),
          ),
          count,
        )
      : byTurn(all, (own) => mixedKinds(own, random)).slice(0, count);
  const order = topic === 'exam' ? random.shuffle(drawn) : drawn;
  return order.map(({ make }) => itemOf(make(), random));
}

/** How many questions there are to draw from. */
export const available = (wanted: Pick<Wanted, 'topic' | 'kinds' | 'fixed' | 'own'>): number =>
  candidatesOf({ ...wanted, count: 0, seed: 0, attempts: [] }).length;

function candidatesOf({ topic, kinds = [], seed, fixed, own, attempts }: Wanted): Candidate[] {
  const last = lastAnswers(attempts);
  const turnOf = (id: string): Candidate['turn'] => {
    const right = last.get(sortOf(id));
    return right === undefined ? 1 : right ? 2 : 0;
  };
  const isWanted = (candidate: { readonly topic: TopicId; readonly kind: QuizKind }): boolean =>
    (topic === 'all' || topic === 'exam' || topic === 'workspace' || candidate.topic === topic) &&
    (kinds.length === 0 || topic === 'exam' || kinds.includes(candidate.kind));
  const mine = own.map(
    (question): Candidate => ({ id: question.id, kind: 'choice', topic: question.topic, turn: turnOf(question.id), make: () => question }),
  );
  if (topic === 'workspace') return mine;
  const written = fixed.map(
    (question): Candidate => ({
      id: question.id,
      kind: question.kind,
      topic: question.topic,
      turn: turnOf(question.id),
      make: () => inWords(question),
    }),
  );
  const made = makers.map(
    (maker): Candidate => ({
      id: maker.id,
      kind: maker.kind,
      topic: maker.topic,
      turn: turnOf(maker.id),
      make: () => maker.make(seedFor(seed, maker.id) % 1_000_000),
    }),
  );
  // A mock exam asks the same of everybody, whatever is open.
  return [...written, ...made, ...(topic === 'exam' ? [] : mine)].filter(isWanted);
}

/** Those answered wrong first, then the new ones, then the rest; `mix` puts each of these in order. */
const byTurn = (candidates: readonly Candidate[], mix: (own: readonly Candidate[]) => Candidate[]): Candidate[] =>
  ([0, 1, 2] as const).flatMap((turn) => mix(candidates.filter((candidate) => candidate.turn === turn)));

/** Kinds take turns, so that the rare ones come early as well. */
function mixedKinds(own: readonly Candidate[], random: Random): Candidate[] {
  const kinds = random.shuffle([...Map.groupBy(random.shuffle(own), ({ kind }) => kind).values()]);
  return inTurns(kinds, own.length);
}

/** One of each list in turn, until there are so many or none are left. */
function inTurns<T>(lists: readonly (readonly T[])[], count: number): T[] {
  const drawn: T[] = [];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let at = 0; at < longest; at += 1) drawn.push(...lists.flatMap((list) => list.slice(at, at + 1)));
  return drawn.slice(0, count);
}

const placesOf = (list: readonly unknown[]): number[] => list.map((_, index) => index);

/** A question with what it offers in an order of its own. */
export function itemOf(question: FixedQuestion | MadeQuestion | OwnQuestion, random: Random): Item {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', question, choices: random.shuffle(placesOf([question.answer, ...question.wrong])) };
    case 'match':
      return { kind: 'match', question, rights: random.shuffle(distinctRights(question.pairs)) };
    case 'order':
      return { kind: 'order', question, shown: outOfOrder(question.steps, random) };
    case 'classify':
      return { kind: 'classify', question, shown: random.shuffle(placesOf(question.items)) };
    case 'spot':
      return { kind: 'spot', question };
    case 'compute':
      return { kind: 'compute', question };
    default:
      return assertNever(question);
  }
}

/** Right sides that read alike are offered once. */
const distinctRights = (pairs: readonly { readonly right: string }[]): number[] =>
  placesOf(pairs).filter((place) => pairs.findIndex(({ right }) => right === pairs[place]?.right) === place);

/** Never in the right order, where there is another. */
function outOfOrder(steps: readonly unknown[], random: Random): number[] {
  const shuffled = random.shuffle(placesOf(steps));
  const isRight = shuffled.every((place, index) => place === index);
  return isRight && shuffled.length > 1 ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

/** The same questions once more, with what they offer in another order. */
export const again = (items: readonly Item[], seed: number): Item[] => {
  const random = randomFrom(seedFor(seed, 'again'));
  return items.map(({ question }) => itemOf(question, random));
};
