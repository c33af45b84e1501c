import type { ItemReference } from '../../fields.ts';
import { formatDate, minorUnits } from '../../format.ts';
import { frameworkOf, type Kind } from '../../frameworks/index.ts';
import { isSurveyKind } from '../../frameworks/metric.ts';
import { inSentence, t } from '../../i18n.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../../records.ts';
import { finder } from './names.ts';
import type { Parse } from './values.ts';

/** What the rows of an import may name: the strategy it goes into. */
export interface ImportContext {
  readonly currency: string;
  /** How many decimals the currency has. */
  readonly decimals: number;
  /** Those that are made of survey answers. */
  readonly metrics: readonly RecordOf<'metric'>[];
  readonly personas: Parse<string>;
  readonly touchpoints: Parse<string>;
  readonly segments: Parse<string>;
  readonly phases: Parse<ItemReference>;
  readonly metric: Parse<RecordOf<'metric'>>;
  /** What a record or phase is called; its id when it is not known. */
  readonly called: (id: string) => string;
}

/** @param records live ones of the strategy */
export function importContext(records: readonly AnyRecord[]): ImportContext {
  const currency = recordsOf(records, 'brief')[0]?.data.currency ?? 'EUR';
  const metrics = recordsOf(records, 'metric').filter(({ data }) => isSurveyKind(data.kind));
  const phases = phasesOf(recordsOf(records, 'journey'));
  const titles = new Map<string, string>(records.map(({ id, title }) => [id, title]));
  for (const { value, name } of phases) titles.set(value.item, name);
  return {
    currency,
    decimals: minorUnits(currency),
    metrics,
    personas: recordFinder(records, 'persona'),
    touchpoints: recordFinder(records, 'touchpoint'),
    segments: recordFinder(records, 'segment'),
    phases: finder(phases, {
      unknown: (name) => t('No journey map of this strategy has a phase “{{name}}”.', { name }),
      ambiguous: (name) => t('Several journey maps have a phase “{{name}}”; write it as “Journey: Phase”.', { name }),
    }),
    metric: finder(
      metrics.map((metric) => ({ id: metric.id, names: [metric.title], value: metric })),
      {
        unknown: (name) => t('No metric of survey answers is called “{{name}}”.', { name }),
        ambiguous: (name) => t('Several metrics are called “{{name}}”; write the id of one.', { name }),
      },
    ),
    called: (id) => titles.get(id) ?? id,
  };
}

/** By title, or by name where the title has more than that in it. */
function recordFinder(records: readonly AnyRecord[], kind: Kind): Parse<string> {
  const all = records
    .filter((record) => record.kind === kind)
    .map(({ id, title, data }) => ({
      id,
      value: id,
      names: 'name' in data && typeof data.name === 'string' ? [title, data.name] : [title],
    }));
  const what = inSentence(t(frameworkOf(kind).singular));
  return finder(all, {
    unknown: (name) => t('This strategy has no {{what}} “{{name}}”.', { what, name }),
    ambiguous: (name) => t('This strategy has several of the name “{{name}}”; write the id of one.', { name }),
  });
}

/** Phases go by their name, or by that of their journey before it. What customers said is about the journey as it is. */
const phasesOf = (journeys: readonly RecordOf<'journey'>[]) =>
  journeys.flatMap(({ id, title, data }) =>
    data.phases.map((phase) => ({
      id: phase.id,
      name: phase.name,
      names: [phase.name, `${title}: ${phase.name}`],
      value: { record: id, item: phase.id },
      preferred: data.kind === 'as-is',
    })),
  );

/** A day in words. */
export const dayWords = (day: string | null): string => (day === null ? '' : formatDate(day, 'long'));
