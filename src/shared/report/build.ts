import { scorecardOf } from '../analysis/scorecard.ts';
import { findingsOf, makeContext } from '../checks/index.ts';
import { frameworkOf, ownKinds } from '../frameworks/index.ts';
import { t } from '../i18n.ts';
import type { Observed } from '../observed.ts';
import { type AnyRecord, recordsOf, type Strategy } from '../records.ts';
import { assertNever } from '../result.ts';
import { buildGraph } from '../trace/index.ts';
import type { Changed } from './changed.ts';
import { whatChanged } from './chapters/changes.ts';
import { economicsPages } from './chapters/economics.ts';
import { experience } from './chapters/experience.ts';
import { gaps } from './chapters/gaps.ts';
import { otherRecords } from './chapters/general.ts';
import { measure } from './chapters/measure.ts';
import { mixPages } from './chapters/mix.ts';
import { numbers } from './chapters/numbers.ts';
import { personalisationPages } from './chapters/personalisation.ts';
import { positioningPages } from './chapters/positioning.ts';
import { index } from './chapters/records.ts';
import { roadmapPages } from './chapters/roadmap.ts';
import { serve } from './chapters/serve.ts';
import { stand } from './chapters/stand.ts';
import { swotPages } from './chapters/swot.ts';
import { teamPages } from './chapters/team.ts';
import { technologyPages } from './chapters/technology.ts';
import { terms } from './chapters/terms.ts';
import { together } from './chapters/together.ts';
import { valueFitPages } from './chapters/value-fit.ts';
import { type Context, many } from './context.ts';
import { asideOf, coverOf, coverTexts } from './cover.ts';
import type { Block, Chapter, ReportDocument } from './model.ts';
import { allInPlace, REPORT_SECTIONS, type ReportOptions, type ReportSection, type ReportSectionId } from './options.ts';
import { chapter, sentence } from './pieces.ts';
import { isAppendix, sectionOf } from './sections.ts';

export interface ReportInput {
  readonly strategy: Strategy;
  /** All records of the strategy. */
  readonly records: readonly AnyRecord[];
  readonly options: ReportOptions;
  /** What customers said and did. */
  readonly observed: Observed;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What changed since the snapshot of the options; left out or null without one. */
  readonly changes?: Changed | null;
}

/**
 * The report of a strategy as data: cover, contents panels and chapters in the order of the options.
 * Pure; every word of a field that is not hidden from reports stands in it while its section is on.
 */
export function buildReport({ strategy, records: all, options, observed, today, changes = null }: ReportInput): ReportDocument {
  const records = all.filter(({ kind }) => ownKinds.includes(kind));
  const sections = allInPlace(options.sections);
  const context: Context = {
    strategy,
    records,
    options,
    today,
    brief: recordsOf(records, 'brief')[0],
    byId: new Map(records.map((record) => [record.id, record])),
    review: recordsOf(all, 'review')[0],
    observed,
    graph: buildGraph(records),
    findings: findingsOf(makeContext({ records: all, observed, today })),
    changes,
    scorecard: scorecardOf(records, observed),
    citedById: new Map(observed.cited.map((item) => [item.id, item])),
    appendix: sections.some(({ id, on }) => on && id === 'gaps'),
    shown: new Set(records.filter((record) => sections.some(({ id, on }) => on && id === sectionOf(record.kind))).map(({ id }) => id)),
  };
  const texts = coverTexts(context, options);
  const foot =
    texts.preparedBy === ''
      ? texts.preparedFor
      : t('Prepared by {{by}}{{for}}', {
          by: firstOf(texts.preparedBy),
          for:
            texts.preparedFor === ''
              ? ''
              : t(' for {{name}}', { name: clientOf(texts.preparedFor, context.brief?.data.organisation ?? '') }),
        });
  return {
    title: oneLine(texts.title),
    author: oneLine(texts.preparedBy || texts.preparedFor),
    subject: oneLine(texts.subtitle),
    keywords: keywordsOf(context),
    language: 'en',
    paper: options.paper,
    cover: coverOf(context),
    aside: asideOf(context),
    runningHead: short(oneLine(context.brief?.data.name.trim() || strategy.name || texts.title)),
    runningFoot: short(oneLine(foot)),
    chapters: chaptersOf(context, sections),
    date: `${today}T00:00:00.000Z`,
  };
}

const oneLine = (text: string): string => text.slice(0, 1000).replace(/\s+/gu, ' ').trim();
/** Of several names the first: "Elin Marsh and others". */
function firstOf(names: string): string {
  const [first = '', ...rest] = names
    .slice(0, 1000)
    .split(/[,;\n]/u)
    .map(oneLine)
    .filter((name) => name !== '');
  return rest.length === 0 ? first : t('{{name}} and others', { name: first });
}

/** The organisation where it is named: "Board of directors, Harbour House" is "Harbour House". */
const clientOf = (preparedFor: string, organisation: string): string =>
  organisation.trim() !== '' && preparedFor.includes(organisation.trim()) ? oneLine(organisation) : firstOf(preparedFor);

/** Head and foot hold one line. */
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);

function chaptersOf(context: Context, sections: readonly ReportSection[]): Chapter[] {
  const on = sections.filter((section) => section.on && (section.id !== 'changes' || context.changes !== null));
  const made = new Map(on.map(({ id }) => [id, id === 'numbers' || id === 'terms' ? [] : blocksOf(context, id)]));
  // The numbers behind the charts of all others, then the terms in which all of it is told.
  if (made.has('numbers')) made.set('numbers', numbers(context, [...made.values()].flat()));
  if (made.has('terms')) made.set('terms', terms(context, [...made.values()].flat()));
  let number = 0;
  return on.map(({ id }) => {
    if (!isAppendix(id)) number += 1;
    return chapter(id, isAppendix(id) ? '' : String(number), t(REPORT_SECTIONS[id]), made.get(id) ?? []);
  });
}

function blocksOf(context: Context, id: Exclude<ReportSectionId, 'numbers' | 'terms'>): Block[] {
  switch (id) {
    case 'stand':
      return stand(context);
    case 'serve':
      return [...serve(context), ...otherRecords(context, id)];
    case 'experience':
      return [...experience(context), ...otherRecords(context, id)];
    case 'choose':
      return [...choose(context), ...otherRecords(context, id)];
    case 'do':
      return [...act(context), ...otherRecords(context, id)];
    case 'measure':
      return [...measure(context), ...economicsPages(context), ...otherRecords(context, id)];
    case 'together':
      return together(context);
    case 'gaps':
      return gaps(context);
    case 'changes':
      return whatChanged(context);
    case 'index':
      return index(context);
    default:
      return assertNever(id);
  }
}

/** Each SWOT, then each value-fit map, then each positioning, each on a page of its own. */
function choose(context: Context): Block[] {
  const swots = many(context, 'swot').map((swot) => swotPages(context, swot));
  const maps = many(context, 'value-fit').map((map) => valueFitPages(context, map));
  const positionings = many(context, 'positioning').map((positioning) => positioningPages(context, positioning));
  const pages = [...swots, ...maps, ...positionings];
  if (pages.length === 0) return [sentence(t('No SWOT, no value-fit map and no positioning yet.'))];
  return apart(pages);
}

/** The marketing mix, what makes it personal, what it needs of tools and people, and the roadmap. */
function act(context: Context): Block[] {
  const pages = [
    ...many(context, 'marketing-mix').map((mix) => mixPages(context, mix)),
    ...many(context, 'personalisation').map((record) => personalisationPages(context, record)),
    ...many(context, 'technology').map((record) => technologyPages(context, record)),
    ...many(context, 'team').map((record) => teamPages(context, record)),
    ...many(context, 'roadmap').map((record) => roadmapPages(context, record)),
  ];
  return pages.length === 0 ? [sentence(t('No marketing mix and no roadmap yet.'))] : apart(pages);
}

const apart = (pages: readonly (readonly Block[])[]): Block[] =>
  pages.flatMap((blocks, at): Block[] => (at === 0 ? [...blocks] : [{ kind: 'page' }, ...blocks]));

function keywordsOf(context: Context): string[] {
  const used = ownKinds.filter((kind) => recordsOf(context.records, kind).length > 0).map((kind) => t(frameworkOf(kind).plural));
  const organisation = oneLine(context.brief?.data.organisation ?? '');
  return [...(organisation === '' ? [] : [organisation]), t('Customer experience strategy'), ...new Set(used)];
}
