import { assumptionShare } from '../analysis/evidence.ts';
import { evidenceBars } from '../charts/evidence-bars.ts';
import { formatDate } from '../format.ts';
import { plural, t } from '../i18n.ts';
import { assumptionsOf, gapsOf } from './chapters/gaps.ts';
import { coverJourneyOf, curveInWords } from './chapters/journey.ts';
import { type Context, shortened } from './context.ts';
import type { Block, Cover, CoverJourney, Inline } from './model.ts';
import type { ReportOptions } from './options.ts';
import { section, sentence } from './pieces.ts';

/** The cover's words: as chosen, and where left empty as the brief has them. */
export interface CoverTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly preparedFor: string;
  readonly preparedBy: string;
  readonly date: string;
}

/** Fills what the options leave empty; also shown as placeholders beside the preview. */
export function coverTexts(context: Pick<Context, 'strategy' | 'brief' | 'today'>, options: ReportOptions): CoverTexts {
  const { brief } = context;
  const or = (written: string, ...others: readonly string[]): string =>
    [written, ...others].map((text) => text.trim()).find((text) => text !== '') ?? '';
  return {
    title: shortened(or(options.title, brief?.data.name ?? '', context.strategy.name, t('Customer experience strategy')), 300),
    subtitle: shortened(or(options.subtitle, brief?.data.offering ?? ''), 600),
    preparedFor: or(options.preparedFor, brief?.data.organisation ?? ''),
    preparedBy: or(options.preparedBy, brief?.data.owner ?? ''),
    date: or(options.date === '' ? '' : formatDate(options.date, 'long'), formatDate(context.today, 'long')),
  };
}

/** The cover as the pages need it. */
export function coverOf(context: Context): Cover {
  const { options, brief } = context;
  const texts = coverTexts(context, options);
  const year = brief?.data.horizon.start?.slice(0, 4);
  const lines = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => shortened(line))
      .filter((line) => line !== '')
      .slice(0, 3);
  const facts = [
    { label: t('Prepared for'), lines: lines(texts.preparedFor) },
    { label: t('Prepared by'), lines: lines(texts.preparedBy) },
    {
      label: t('Date'),
      lines: [texts.date, ...(options.version.trim() === '' ? [] : [t('Version {{version}}', { version: options.version })])],
    },
  ];
  return {
    organisation: shortened(brief?.data.organisation ?? ''),
    eyebrow: year === undefined ? t('Customer experience strategy') : t('Customer experience strategy {{year}}', { year }),
    title: texts.title,
    subtitle: texts.subtitle,
    facts: facts.filter((fact) => fact.lines.length > 0),
    footnote: footnote(context),
    color: options.color,
    logo: options.logo,
    journey: journeyOf(context),
  };
}

/** More phases than this are a line that nobody can read at its width. */
const MOST_PHASES = 24;

/** The curve of the primary persona's journey, while the journeys are in the report. */
function journeyOf(context: Context): CoverJourney | null {
  const found = coverJourneyOf(context);
  if (!found || !context.shown.has(found.journey.id)) return null;
  const { phases } = found.journey.data;
  if (phases.length < 2 || phases.length > MOST_PHASES) return null;
  const names = phases.map(({ name }) => shortened(name, 40));
  const { asIs, toBe } = found.curves;
  return { phases: names, asIs, toBe, alt: curveInWords(found.journey, found.curves) };
}

function footnote(context: Context): Inline {
  if (!context.appendix) return '';
  const gaps = gapsOf(context.records).reduce((sum, entry) => sum + entry.gaps.length, 0);
  const assumptions = assumptionsOf(context.records, context.today);
  if (gaps + assumptions === 0) return '';
  const counted = t('{{gaps}} and {{assumptions}} are listed on page ', {
    gaps: plural(gaps, '{{count}} gap', '{{count}} gaps'),
    assumptions: plural(assumptions, '{{count}} assumption', '{{count}} assumptions'),
  });
  return [{ text: counted }, { text: '', pageOf: 'chapter-gaps' }, { text: '.' }];
}

/** A panel beside the contents has room for about so many characters. */
const LONGEST_ASIDE = 420;

/** Panels beside the contents: the vision, and how firmly the claims are shown. */
export function asideOf(context: Context): Block[] {
  const vision = context.brief?.data.vision.trim() ?? '';
  const { claims, levels } = assumptionShare(context.records, context.today);
  return [
    ...(vision === '' ? [] : [section(t('In one paragraph')), sentence(wholeSentences(vision), 'lead')]),
    ...(context.records.every(({ data }) => data.evidence.length === 0)
      ? []
      : [
          section(t('What this rests on')),
          { kind: 'figure', chart: evidenceBars(levels) } satisfies Block,
          sentence(plural(claims, '{{count}} claim.', '{{count}} claims.'), 'small'),
        ]),
  ];
}

/** Whole sentences up to the length there is room for; a first sentence that is longer is cut at a word. */
function wholeSentences(text: string): string {
  const line = text.slice(0, LONGEST_ASIDE + 1).replace(/\s+/gu, ' ');
  if (text.length <= LONGEST_ASIDE) return line;
  const whole = /^.*[.!?](?=\s)/u.exec(line)?.[0];
  return whole ?? `${line.slice(0, LONGEST_ASIDE).replace(/\s\S*$/u, '')}…`;
}
