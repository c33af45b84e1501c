import { EFFORT_QUADRANTS, effortPriorities, namesIn, raciFaults } from '../../../analysis/roadmap.ts';
import { t } from '../../../i18n.ts';
import { buildGraph, goesOn, keyOf, type NodeKey, type TraceGraph } from '../../../trace/index.ts';
import { named, oneOf, ownMaker } from './own.ts';
import { firstName } from './people.ts';

/** An initiative for which nobody is accountable, among those with exactly one who is. */
export const initiativeUnowned = ownMaker('initiative-unowned', 'delivery', ({ of }, random) =>
  of('roadmap').map((roadmap) => {
    const initiatives = roadmap.data.initiatives.filter((initiative) => goesOn(initiative) && initiative.title.trim() !== '');
    const open = oneOf(
      initiatives.filter((initiative) => raciFaults(initiative).includes('nobody-accountable')),
      random(roadmap.id),
    );
    if (!open) return null;
    return {
      about: roadmap.id,
      terms: ['accountable-owner', 'raci', 'initiative'],
      prompt: t('Which of these initiatives has nobody accountable?'),
      answer: { text: open.title, why: t('The field is empty: nobody answers for it when it does not happen.') },
      wrong: initiatives
        .filter((initiative) => initiative.id !== open.id && namesIn(initiative.raci.accountable).length === 1)
        .map(({ title, raci }) => ({ text: title, why: t('{{name}} is accountable.', { name: named(raci.accountable) }) })),
      place: { record: roadmap.id, field: 'initiatives', item: open.id },
      open: t('Open the initiative'),
    };
  }),
);

/** A quick win, among initiatives of the other parts of the plot. */
export const quickWin = ownMaker('quick-win', 'delivery', ({ of }, random) =>
  of('roadmap').map((roadmap) => {
    const goOn = roadmap.data.initiatives.filter((initiative) => goesOn(initiative) && initiative.title.trim() !== '');
    const { rated } = effortPriorities({ initiatives: goOn });
    const win = oneOf(
      rated.filter(({ quadrant }) => quadrant === 'quick-win'),
      random(roadmap.id),
    );
    if (!win) return null;
    return {
      about: roadmap.id,
      terms: ['impact-effort-matrix', 'initiative'],
      prompt: t('Which of these initiatives is a quick win?'),
      answer: {
        text: win.title,
        why: t('Impact {{impact}} and effort {{effort}} of 5: much for little.', { impact: win.impact, effort: win.effort }),
      },
      wrong: rated
        .filter(({ quadrant }) => quadrant !== 'quick-win')
        .map(({ title, impact, effort, quadrant }) => ({
          text: title,
          why: t('Impact {{impact}} and effort {{effort}}: it stands in “{{quadrant}}”.', {
            impact,
            effort,
            quadrant: t(EFFORT_QUADRANTS[quadrant]),
          }),
        })),
      place: { record: roadmap.id, field: 'initiatives', item: win.id },
      open: t('Open the initiative'),
    };
  }),
);

/** An objective that no metric measures, among those that one does. */
export const objectiveUnmeasured = ownMaker('objective-unmeasured', 'foundations', ({ of, has, byId }, random) =>
  of('brief').map((brief) => {
    const objectives = brief.data.objectives.filter(({ statement }) => statement.trim() !== '');
    const open = oneOf(
      objectives.filter(({ measuredBy }) => !has(measuredBy)),
      random(brief.id),
    );
    if (!open) return null;
    return {
      about: brief.id,
      terms: ['objective', 'customer-experience-metrics'],
      prompt: t('Which of your objectives has no metric?'),
      answer: { text: open.statement, why: t('No metric is linked to it, so nobody can say when it is met.') },
      wrong: objectives.flatMap(({ statement, measuredBy }) => {
        if (measuredBy === null || !has(measuredBy)) return [];
        const title = byId.get(measuredBy.record)?.title.trim() ?? '';
        return [
          {
            text: statement,
            why: title === '' ? t('A metric is linked to it.') : t('“{{metric}}” measures it.', { metric: named(title) }),
          },
        ];
      }),
      place: { record: brief.id, field: 'objectives', item: open.id },
      open: t('Open the objective'),
    };
  }),
);

const isReliever = (graph: TraceGraph, key: NodeKey): boolean => graph.nodes.get(key)?.column === 'reliever';

const relievesOne = (graph: TraceGraph, reliever: NodeKey): boolean =>
  (graph.previous.get(reliever) ?? []).some(({ from }) => graph.nodes.get(from)?.column === 'pain');

/** The tactics that carry a reliever of this pain. */
function tacticsFor(graph: TraceGraph, pain: NodeKey): Map<NodeKey, string> {
  const found = new Map<NodeKey, string>();
  for (const { to: reliever } of graph.next.get(pain) ?? []) {
    if (!isReliever(graph, reliever)) continue;
    for (const { to: tactic } of graph.next.get(reliever) ?? []) {
      if (graph.nodes.get(tactic)?.column === 'tactic') found.set(tactic, graph.nodes.get(reliever)?.label ?? '');
    }
  }
  return found;
}

/** A tactic that puts an answer to a pain into practice, among those that do not. */
export const tacticForPain = ownMaker('tactic-for-pain', 'mix', ({ of, records }, random) => {
  const graph = buildGraph(records);
  const tactics = of('marketing-mix').flatMap(({ id: record, data }) =>
    data.tactics
      .filter((tactic) => goesOn(tactic) && tactic.statement.trim() !== '')
      .map((tactic) => ({ record, tactic, key: keyOf({ record, item: tactic.id }) })),
  );
  return of('persona').map((persona) => {
    const answered = persona.data.pains.flatMap((pain) => {
      const carrying = tacticsFor(graph, keyOf({ record: persona.id, item: pain.id }));
      return pain.statement.trim() === '' || carrying.size === 0 ? [] : [{ pain, carrying }];
    });
    const asked = oneOf(answered, random(persona.id));
    const right = asked
      ? oneOf(
          tactics.filter(({ key }) => asked.carrying.has(key)),
          random(`${persona.id} tactic`),
        )
      : null;
    if (!asked || !right) return null;
    const pain = named(asked.pain.statement);
    return {
      about: persona.id,
      terms: ['tactic', 'pain-reliever', 'throughline'],
      prompt: t('A pain of {{persona}}: “{{pain}}”. Which tactic answers it?', { persona: firstName(persona), pain }),
      answer: {
        text: right.tactic.statement,
        why: t('It carries “{{reliever}}”, which relieves this pain.', { reliever: named(asked.carrying.get(right.key) ?? '') }),
      },
      wrong: tactics
        .filter(({ key }) => !asked.carrying.has(key))
        .map(({ tactic, key }) => {
          const own = (graph.previous.get(key) ?? []).map(({ from }) => from).filter((from) => isReliever(graph, from));
          // One that relieves something says more than one that was written down before its pain.
          const carried = own.find((reliever) => relievesOne(graph, reliever)) ?? own[0];
          const label = carried === undefined ? undefined : graph.nodes.get(carried)?.label;
          if (carried === undefined || label === undefined)
            return { text: tactic.statement, why: t('It carries no reliever of this pain.') };
          const put = { reliever: named(label) };
          return {
            text: tactic.statement,
            why: relievesOne(graph, carried)
              ? t('It carries “{{reliever}}”, which relieves another pain.', put)
              : t('It carries “{{reliever}}”, which relieves no pain yet.', put),
          };
        }),
      place: { record: right.record, field: 'tactics', item: right.tactic.id },
      open: t('Open the tactic'),
    };
  });
});
