import type { Kind } from '../frameworks/index.ts';
import { frameworkOf, registry } from '../frameworks/index.ts';
import { t } from '../i18n.ts';
import { type AnyRecord, recordsOf, type Strategy } from '../records.ts';
import { assertNever } from '../result.ts';
import { gaps } from './chapters/gaps.ts';
import { otherRecords } from './chapters/general.ts';
import { measure } from './chapters/measure.ts';
import { mixPages } from './chapters/mix.ts';
import { index } from './chapters/records.ts';
import { serve } from './chapters/serve.ts';
import { stand } from './chapters/stand.ts';
import { swotPages } from './chapters/swot.ts';
import { valueFitPages } from './chapters/value-fit.ts';
import { type Context, many } from './context.ts';
import { asideOf, coverOf, coverTexts } from './cover.ts';
import type { Block, Chapter, ReportDocument } from './model.ts';
import { REPORT_SECTIONS, type ReportOptions, type ReportSectionId } from './options.ts';
import { chapter, sentence } from './pieces.ts';

export interface ReportInput {
  readonly strategy: Strategy;
  /** All records of the strategy. */
  readonly records: readonly AnyRecord[];
  readonly options: ReportOptions;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * The report of a strategy as data: cover, contents panels and chapters in the order of the options.
 * Pure; every word of a field that is not hidden from reports stands in it while its section is on.
 */
export function buildReport({ strategy, records, options, today }: ReportInput): ReportDocument {
  const sections = sectionsOf(options);
  const context: Context = {
    strategy,
    records,
    options,
    today,
    brief: recordsOf(records, 'brief')[0],
    byId: new Map(records.map((record) => [record.id, record])),
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

/** The sections as chosen, each once; one that the options do not know yet comes last. */
function sectionsOf(options: ReportOptions): { readonly id: ReportSectionId; readonly on: boolean }[] {
  const known = new Map(options.sections.map((entry) => [entry.id, entry]));
  const ids = Object.keys(REPORT_SECTIONS).filter((id): id is ReportSectionId => id in REPORT_SECTIONS);
  for (const id of ids) if (!known.has(id)) known.set(id, { id, on: true });
  return [...known.values()];
}

/** The section that holds the pages of a kind. */
export function sectionOf(kind: Kind): ReportSectionId {
  if (kind === 'brief') return 'stand';
  const { area } = frameworkOf(kind);
  switch (area) {
    case 'understand':
      return 'serve';
    case 'decide':
      return 'choose';
    case 'plan':
      return 'do';
    case 'measure':
      return 'measure';
    default:
      return assertNever(area);
  }
}

const APPENDIX: ReadonlySet<ReportSectionId> = new Set<ReportSectionId>(['gaps', 'index']);

function chaptersOf(context: Context, sections: readonly { readonly id: ReportSectionId; readonly on: boolean }[]): Chapter[] {
  let number = 0;
  return sections
    .filter(({ on }) => on)
    .map(({ id }) => {
      if (!APPENDIX.has(id)) number += 1;
      return chapter(id, APPENDIX.has(id) ? '' : String(number), t(REPORT_SECTIONS[id]), blocksOf(context, id));
    });
}

function blocksOf(context: Context, id: ReportSectionId): Block[] {
  switch (id) {
    case 'stand':
      return stand(context);
    case 'serve':
      return [...serve(context), ...otherRecords(context, 'understand')];
    case 'choose':
      return [...choose(context), ...otherRecords(context, 'decide')];
    case 'do':
      return [...act(context), ...otherRecords(context, 'plan')];
    case 'measure':
      return [...measure(context), ...otherRecords(context, 'measure')];
    case 'gaps':
      return gaps(context);
    case 'index':
      return index(context);
    default:
      return assertNever(id);
  }
}

/** Each SWOT, then each value-fit map, each on a page of its own. */
function choose(context: Context): Block[] {
  const swots = many(context, 'swot').map((swot) => swotPages(context, swot));
  const maps = many(context, 'value-fit').map((map) => valueFitPages(context, map));
  const pages = [...swots, ...maps];
  if (pages.length === 0) return [sentence(t('No SWOT and no value-fit map yet.'))];
  return apart(pages);
}

function act(context: Context): Block[] {
  const mixes = many(context, 'marketing-mix').map((mix) => mixPages(context, mix));
  return mixes.length === 0 ? [sentence(t('No marketing mix yet.'))] : apart(mixes);
}

const apart = (pages: readonly (readonly Block[])[]): Block[] =>
  pages.flatMap((blocks, at): Block[] => (at === 0 ? [...blocks] : [{ kind: 'page' }, ...blocks]));

function keywordsOf(context: Context): string[] {
  const used = registry
    .filter((framework) => recordsOf(context.records, framework.kind).length > 0)
    .map((framework) => t(framework.plural));
  const organisation = oneLine(context.brief?.data.organisation ?? '');
  return [...(organisation === '' ? [] : [organisation]), t('Customer experience strategy'), ...new Set(used)];
}
