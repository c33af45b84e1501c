import { frameworkOf, type Kind } from '../../shared/frameworks/index.ts';
import { plural, t } from '../../shared/i18n.ts';
import { type AnyRecord, recordsOf } from '../../shared/records.ts';
import type { Place } from '../data/navigation.ts';
import { entries, type Overview, overviewOf, placeOfGap, type RecordGaps } from './overview.ts';
import { openPains } from './pains.ts';

export type StepTarget =
  | { readonly type: 'record'; readonly id: string; readonly place: Place }
  | { readonly type: 'create'; readonly kind: Kind; readonly audience?: string }
  | { readonly type: 'report' };

/** One thing to do next. */
export interface NextStep {
  /** The same as long as the same thing is lacking. */
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly button: string;
  readonly target: StepTarget;
}

const FIRST: Partial<Record<Kind, { readonly title: string; readonly reason: string; readonly button: string }>> = {
  brief: {
    title: 'Write the brief',
    reason: 'Currency, horizon, channels and objectives are set once, and everything else refers to them.',
    button: 'Open the brief',
  },
  persona: {
    title: 'Describe the first persona',
    reason: 'Needs, pains and gains of one believable customer are what the rest is weighed against.',
    button: 'Add a persona',
  },
  segmentation: {
    title: 'Say how the market divides',
    reason: 'Criteria and their weights make segments comparable, before anyone has a favourite.',
    button: 'Open segmentation',
  },
  segment: {
    title: 'Add the first segment',
    reason: 'Size, growth and ratings show which customers are worth choosing.',
    button: 'Add a segment',
  },
  voice: {
    title: 'Listen to customers',
    reason: 'What they wrote, sorted by theme, is the evidence that everything else can cite.',
    button: 'Open the voice of the customer',
  },
  journey: {
    title: 'Map the first journey',
    reason: 'Phase by phase it shows where customers suffer, and where a little would change much.',
    button: 'Add a journey map',
  },
  touchpoint: {
    title: 'List the touchpoints',
    reason: 'What matters to customers and goes badly is where to begin.',
    button: 'Add a touchpoint',
  },
  swot: {
    title: 'Take stock with a SWOT',
    reason: 'Ranked strengths, weaknesses, opportunities and threats are what strategies cite.',
    button: 'Open SWOT and TOWS',
  },
  'value-fit': {
    title: 'Answer the pains with a value-fit map',
    reason: 'It shows which pains and gains the offer answers, and which it leaves open.',
    button: 'Add a value-fit map',
  },
  positioning: {
    title: 'Find your place among the competitors',
    reason: 'Seen beside those whom customers compare you with, it shows what you are chosen for.',
    button: 'Open positioning',
  },
  personalisation: {
    title: 'Plan the first personal play',
    reason: 'Who gets what, when and with whose leave: that is what keeps customers close.',
    button: 'Open personalisation',
  },
  technology: {
    title: 'List what must be possible',
    reason: 'Capabilities that are missing stop objectives long before anyone notices.',
    button: 'Open technology',
  },
  team: {
    title: 'Say what staff may decide',
    reason: 'A wrong that is mended at once does more than any campaign.',
    button: 'Open team and culture',
  },
  roadmap: {
    title: 'Begin the roadmap',
    reason: 'Initiatives with a reason, an owner and a date turn the strategy into work.',
    button: 'Open the roadmap',
  },
  'marketing-mix': {
    title: 'Plan the marketing mix',
    reason: 'Tactics with an owner, dates and a cost turn what was decided into work.',
    button: 'Open the marketing mix',
  },
  metric: {
    title: 'Name the first metric',
    reason: 'An objective needs a number that says whether it is met.',
    button: 'Add a metric',
  },
};

/** Below this, 0–100, a record is hardly begun: it comes before the frameworks that follow it. */
const HARDLY_BEGUN = 50;

/**
 * What to do next, best first: frameworks not begun or hardly begun, in the order a strategy is made; pains
 * that nothing answers, worst first; the other gaps, record by record; and when nothing is lacking, the report.
 */
export function nextSteps(records: readonly AnyRecord[], overview: Overview = overviewOf(records)): readonly NextStep[] {
  const hardlyBegun = overview.gaps.filter(({ percent }) => percent < HARDLY_BEGUN);
  const others = overview.gaps.filter(({ percent }) => percent >= HARDLY_BEGUN);
  const foundations = entries
    .flatMap((entry) => entry.kinds)
    .flatMap((kind) =>
      records.some((record) => record.kind === kind)
        ? completions(hardlyBegun.filter(({ record }) => record.kind === kind))
        : frameworkOf(kind).optional
          ? []
          : [beginning(kind)],
    );
  return [...foundations, ...answers(records), ...completions(others), report(overview)];
}

function beginning(kind: Kind): NextStep {
  const framework = frameworkOf(kind);
  const words = FIRST[kind];
  return {
    id: `begin ${kind}`,
    title: words ? t(words.title) : t('Begin: {{name}}', { name: t(framework.plural) }),
    reason: t(words?.reason ?? framework.help.what),
    button: words ? t(words.button) : t('Begin'),
    target: { type: 'create', kind },
  };
}

function answers(records: readonly AnyRecord[]): NextStep[] {
  const maps = recordsOf(records, 'value-fit');
  if (maps.length === 0) return [];
  return openPains(records)
    .filter(({ severity }) => (severity ?? 0) >= 4)
    .map(({ persona, id, statement, severity }) => {
      const map = maps.find(({ data }) => data.audience?.record === persona.id);
      return {
        id: `answer ${persona.id} ${id}`,
        title: t('Answer “{{pain}}”', { pain: statement }),
        reason: t('It is a pain of severity {{severity}} for {{name}}, and no reliever answers it yet.', {
          severity: severity ?? 0,
          name: persona.data.name || t('a persona'),
        }),
        button: t('Add a reliever'),
        target: map
          ? { type: 'record', id: map.id, place: { field: 'relievers' } }
          : { type: 'create', kind: 'value-fit', audience: persona.id },
      };
    });
}

function completions(lacking: readonly RecordGaps[]): NextStep[] {
  return lacking.flatMap(({ record, gaps: own }) => {
    const first = own[0];
    if (!first) return [];
    const name = record.title || t(frameworkOf(record.kind).singular);
    return {
      id: `complete ${record.id} ${first.path.join('.')}`,
      title: t('Complete {{name}}', { name }),
      reason:
        own.length === 1
          ? t('“{{gap}}” is missing; the report would list it as a gap.', { gap: first.label })
          : t('“{{gap}}” and {{others}} are missing; the report would list them as gaps.', {
              gap: first.label,
              others: plural(own.length - 1, 'one other answer', '{{count}} other answers'),
            }),
      button: t('Complete it'),
      target: { type: 'record', id: record.id, place: { ...placeOfGap(first, record), view: 'form' } },
    };
  });
}

const report = (overview: Overview): NextStep => ({
  id: 'report',
  title: t('Build the report'),
  reason:
    overview.gapCount === 0
      ? t('Everything asked for is answered. Choose the sections and hand over the PDF.')
      : plural(overview.gapCount, 'One gap is left; the report names it openly.', '{{count}} gaps are left; the report names them openly.'),
  button: t('Build the report'),
  target: { type: 'report' },
});
