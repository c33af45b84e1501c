import { scoreOfPain } from '../../../analysis/pains.ts';
import { scoreSegments } from '../../../analysis/segments.ts';
import { answeredPains } from '../../../checks/pain-without-answer.ts';
import { quoted } from '../../../checks/words.ts';
import { formatNumber } from '../../../format.ts';
import { t } from '../../../i18n.ts';
import type { RecordOf } from '../../../records.ts';
import { buildGraph, keyOf } from '../../../trace/index.ts';
import { highest, named, oneOf, ownMaker } from './own.ts';

/** How a persona is called in a question: "Maya"; "this persona" where there is no name. */
export const firstName = ({ data }: RecordOf<'persona'>): string => {
  const name = data.name.trim();
  return name === '' ? t('the persona without a name') : named(name);
};

/** A pain that no reliever, opportunity or initiative takes up, among those that something does. */
export const painUnanswered = ownMaker('pain-unanswered', 'value', ({ of, records }, random) => {
  const answered = answeredPains({ of });
  const graph = buildGraph(records);
  const byWhom = (pain: string): string => {
    const edge = graph.next.get(pain)?.find(({ to }) => graph.nodes.get(to)?.column === 'reliever');
    const reliever = edge ? graph.nodes.get(edge.to)?.label : undefined;
    return reliever === undefined
      ? t('An opportunity or an initiative takes it up.')
      : t('{{reliever}} relieves it.', { reliever: quoted(reliever, t('A reliever')) });
  };
  return of('persona').map((persona) => {
    const pains = persona.data.pains.filter(({ statement }) => statement.trim() !== '');
    const isAnswered = ({ id }: { readonly id: string }): boolean => answered.has(keyOf({ record: persona.id, item: id }));
    const open = oneOf(
      pains.filter((pain) => !isAnswered(pain)),
      random(persona.id),
    );
    if (!open) return null;
    return {
      about: persona.id,
      terms: ['pain-point', 'pain-reliever', 'value-fit'],
      prompt: t('Which of these pains of {{persona}} has no answer yet?', { persona: firstName(persona) }),
      answer: {
        text: open.statement,
        why:
          open.severity === null
            ? t('No reliever, opportunity or initiative takes it up, and its severity is not rated.')
            : t('No reliever, opportunity or initiative takes it up, and its severity is {{severity}} of 5.', { severity: open.severity }),
      },
      wrong: pains
        .filter(isAnswered)
        .map(({ id, statement }) => ({ text: statement, why: byWhom(keyOf({ record: persona.id, item: id })) })),
      place: { record: persona.id, field: 'pains', item: open.id },
      open: t('Open the pain'),
    };
  });
});

/** The pain with the highest severity × frequency. */
export const painHeaviest = ownMaker('pain-heaviest', 'customers', ({ of }) =>
  of('persona').map((persona) => {
    const rated = persona.data.pains.flatMap(({ id, statement, severity, frequency }) => {
      const score = scoreOfPain({ severity, frequency });
      return score === null || statement.trim() === '' ? [] : [{ id, statement, severity, frequency, score }];
    });
    const top = highest(rated, ({ score }) => score);
    if (!top) return null;
    const put = (pain: (typeof rated)[number]) => ({ severity: pain.severity ?? 0, frequency: pain.frequency ?? 0, score: pain.score });
    return {
      about: persona.id,
      terms: ['severity', 'pain-point'],
      prompt: t('Which pain of {{persona}} weighs most, by severity times frequency?', { persona: firstName(persona) }),
      answer: { text: top.statement, why: t('Severity {{severity}} × frequency {{frequency}} = {{score}}, the highest of all.', put(top)) },
      wrong: rated
        .filter(({ id }) => id !== top.id)
        .map((pain) => ({
          text: pain.statement,
          why: t('Severity {{severity}} × frequency {{frequency}} = {{score}}; the heaviest has {{top}}.', {
            ...put(pain),
            top: top.score,
          }),
        })),
      place: { record: persona.id, field: 'pains', item: top.id },
      open: t('Open the pain'),
    };
  }),
);

/** The segment that ranks first by the weighted criteria. */
export const segmentFirst = ownMaker('segment-first', 'customers', ({ records }) => {
  const scored = scoreSegments(records).rows.flatMap(({ record, attractiveness }) =>
    attractiveness === null ? [] : [{ record, score: attractiveness }],
  );
  const top = highest(scored, ({ score }) => score);
  if (!top) return [];
  const says = (score: number): string => formatNumber(score, 1);
  return [
    {
      about: top.record.id,
      terms: ['segment-attractiveness', 'weighted-scoring'],
      prompt: t('Which segment ranks first in attractiveness, by your weighted criteria?'),
      answer: { text: top.record.data.name, why: t('It scores {{score}} of 100, more than any other.', { score: says(top.score) }) },
      wrong: scored
        .filter(({ record }) => record.id !== top.record.id)
        .map(({ record, score }) => ({
          text: record.data.name,
          why: t('It scores {{score}} of 100; the first one has {{top}}.', { score: says(score), top: says(top.score) }),
        })),
      place: { record: top.record.id, field: 'ratings' },
      open: t('Open the segment'),
    },
  ];
});

const GATES = {
  measurable: 'Which segment fails the gate “measurable”?',
  substantial: 'Which segment fails the gate “substantial”?',
  accessible: 'Which segment fails the gate “accessible”?',
  differentiable: 'Which segment fails the gate “differentiable”?',
  actionable: 'Which segment fails the gate “actionable”?',
} as const;
const GATE_NAMES = [
  'measurable',
  'substantial',
  'accessible',
  'differentiable',
  'actionable',
] as const satisfies readonly (keyof typeof GATES)[];

/** A segment that fails a gate, among those that pass it. */
export const gateFailed = ownMaker('gate-failed', 'customers', ({ of }, random) =>
  GATE_NAMES.map((gate) => {
    const segments = of('segment').filter(({ data }) => data.name.trim() !== '');
    const failing = oneOf(
      segments.filter(({ data }) => data.gates[gate].answer === 'fail'),
      random(gate),
    );
    if (!failing) return null;
    const reason = ({ data }: RecordOf<'segment'>): string => named(data.gates[gate].reason);
    const because = reason(failing);
    return {
      about: gate,
      terms: ['segment-gates', 'target-market'],
      prompt: t(GATES[gate]),
      answer: {
        text: failing.data.name,
        why:
          because === ''
            ? t('You marked it as failing this gate.')
            : t('You marked it as failing this gate: “{{reason}}”', { reason: because }),
      },
      wrong: segments
        .filter(({ data }) => data.gates[gate].answer === 'pass')
        .map((segment) => ({
          text: segment.data.name,
          why:
            reason(segment) === '' ? t('You marked it as passing this gate.') : t('It passes: “{{reason}}”', { reason: reason(segment) }),
        })),
      place: { record: failing.id, field: 'gates' },
      open: t('Open the segment'),
    };
  }),
);
