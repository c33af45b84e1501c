import {
  phaseColumns,
  readThemes,
  shareNegative,
  shareTold,
  type ThemeReading,
  themesByMonth,
  themesByPhase,
} from '../../analysis/feedback.ts';
import { themeTrend } from '../../charts/theme-trend.ts';
import { formatNumber, formatPercent } from '../../format.ts';
import { voice as framework } from '../../frameworks/voice.ts';
import { plural, t } from '../../i18n.ts';
import { itemCode, type RecordOf } from '../../records.ts';
import { FEEDBACK_SOURCES, LOOP_STATUSES, loopStatuses } from '../../rows.ts';
import { quoteOf } from '../cites.ts';
import { anchorOf, type Context, many, nameOf, orDash, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Span } from '../model.ts';
import { bullets, closely, facts, footOf, paragraphs, sentence, under } from '../pieces.ts';

type Voice = RecordOf<'voice'>;

/** What customers say: how much, about what, in their own words, and how far the loop is closed. */
export function voicePages(context: Context): Block[] {
  const voices = many(context, 'voice');
  const { feedback } = context.observed;
  const [first, ...others] = voices;
  if (!first && feedback.total === 0) return [];
  const source = first && sourceOf(first);
  return [
    {
      kind: 'heading',
      level: 2,
      text: feedback.total === 0 ? t('Voice of the customer') : findingOf(context, first),
      look: 'action',
      ...(feedback.total === 0 ? {} : { eyebrow: t('Voice of the customer') }),
      ...(first ? { anchor: anchorOf(first) } : {}),
      ...(source ? { source } : {}),
    },
    ...(feedback.total === 0 ? [sentence(t('No feedback has been collected yet.'))] : figures(context, first)),
    ...(first ? recordPage(context, first) : []),
    ...byMonth(context, first),
    ...byPhase(context, first),
    ...quotes(context),
    ...others.flatMap((voice): Block[] => [
      { kind: 'heading', level: 3, text: nameOf(voice), look: 'list', anchor: anchorOf(voice), source: sourceOf(voice) },
      ...recordPage(context, voice),
    ]),
  ];
}

/** The theme that is complained about most, as a title. */
function findingOf(context: Context, voice: Voice | undefined): string {
  const readings = voice ? readThemes(context.observed.feedback, voice.data.themes) : [];
  const [worst] = [...readings].sort((a, b) => b.negative - a.negative);
  const name = worst?.theme.name.trim() ?? '';
  return !worst || worst.negative === 0 || name === '' || name.length > 60
    ? t('What customers say')
    : t('Customers complain most about {{theme}}', { theme: name });
}

/** How much feedback, from where, how it sounds, and how far it was answered. */
function figures(context: Context, voice: Voice | undefined): Block[] {
  const { feedback } = context.observed;
  const negative = shareNegative(feedback);
  const told = shareTold(feedback);
  const months = feedback.months.flatMap(({ month }) => month ?? []).sort();
  const span =
    months.length === 0 ? '' : months[0] === months.at(-1) ? monthOf(months[0]) : `${monthOf(months[0])} – ${monthOf(months.at(-1))}`;
  const sources = feedback.sources.map(
    ({ source, count }) => `${source === null ? t('No source') : t(FEEDBACK_SOURCES[source])} ${formatNumber(count)}`,
  );
  const loop = loopStatuses.map((status) => {
    const count = feedback.loop.find((entry) => entry.status === status)?.count ?? 0;
    return `${t(LOOP_STATUSES[status])} ${formatNumber(count)}`;
  });
  const promise = voice?.data.answerWithin ?? null;
  const source = voice ? sourceOf(voice) : { record: '', label: t('Feedback') };
  return [
    sentence(
      [
        feedback.total === 1 ? t('One item of feedback.') : t('{{count}} items of feedback.', { count: formatNumber(feedback.total) }),
        negative.percent === null
          ? ''
          : t('{{share}} of the {{of}} whose sentiment is set sound negative.', {
              share: formatPercent(negative.percent),
              of: formatNumber(negative.of),
            }),
        told.percent === null ? '' : t('In {{share}} the customer was told what came of it.', { share: formatPercent(told.percent) }),
      ]
        .filter((part) => part !== '')
        .join(' '),
      'lead',
    ),
    ...closely(
      facts(
        [
          { label: t('Months'), value: span },
          { label: t('Sources'), value: sources.join(', ') },
          { label: t('Closed loop'), value: loop.join(', ') },
          { label: t('Answer within'), value: promise === null ? '' : plural(promise, '{{count}} day', '{{count}} days') },
          { label: t('Without a theme'), value: feedback.unsorted === 0 ? '' : formatNumber(feedback.unsorted) },
        ],
        source,
      ),
    ),
  ];
}

const MONTHS = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });
/** "2026-06" as "Jun 2026". */
const monthOf = (month: string | undefined): string => (month === undefined ? '' : MONTHS.format(new Date(`${month}-01T00:00:00Z`)));

function recordPage(context: Context, voice: Voice): Block[] {
  const { data } = voice;
  const shown = ['themes', 'routine', ...(context.observed.feedback.total > 0 ? ['answerWithin'] : [])];
  return [
    ...themes(context, voice),
    ...under(t('Routine'), paragraphs(data.routine, sourceOf(voice, t('Routine')))),
    ...alsoNoted(context, voice, shown),
    ...footOf(context, voice),
  ];
}

/** Every theme with what belongs to it and how much of the feedback it is. */
function themes(context: Context, voice: Voice): Block[] {
  const { feedback } = context.observed;
  const readings = readThemes(feedback, voice.data.themes);
  if (readings.length === 0) return [];
  const codes = new Map(voice.data.themes.map(({ id }, at) => [id, itemCode(framework.fields.themes, at)]));
  const ranked = [...readings].sort((a, b) => b.count - a.count);
  const counted = feedback.total > 0;
  const figuresOf = ({ count, percent, negative, positive, meanRating }: ThemeReading) => [
    formatNumber(count),
    formatPercent(percent),
    count === 0 ? '–' : formatPercent((100 * negative) / count),
    count === 0 ? '–' : formatPercent((100 * positive) / count),
    meanRating === null ? '–' : formatNumber(meanRating, 1),
  ];
  return [
    {
      kind: 'table',
      caption: counted ? t('Themes, the most mentioned first') : t('Themes'),
      dense: true,
      columns: [
        { label: '', share: 0.05, align: 'start' },
        { label: t('Theme'), share: counted ? 0.5 : 0.95, align: 'start' },
        ...(counted
          ? ([
              { label: t('Items'), share: 0.07, align: 'end' },
              { label: t('Share'), share: 0.09, align: 'end' },
              { label: t('Negative'), share: 0.1, align: 'end' },
              { label: t('Positive'), share: 0.1, align: 'end' },
              { label: t('Rating'), share: 0.09, align: 'end' },
            ] as const)
          : []),
      ],
      rows: ranked.map((reading) => {
        const { id, name, meaning, words } = reading.theme;
        const about: Span[] = [
          ...(meaning.trim() === '' ? [] : [{ text: `${meaning} ` }]),
          ...(words.length === 0 ? [] : [{ text: t('Words: {{words}}.', { words: words.join(', ') }), tone: 'ink-3' as const }]),
        ];
        const said: Span[] = [
          { text: name.trim() || t('Untitled theme'), bold: true },
          ...(about.length === 0 ? [] : [{ text: '\n' }, ...about]),
        ];
        return { cells: [codes.get(id) ?? '', said, ...(counted ? figuresOf(reading) : [])] };
      }),
      source: sourceOf(voice, t('Themes')),
    },
  ];
}

/** More themes in the picture are not told apart any more; the numbers behind it hold them all. */
const MOST_THEMES = 6;

function byMonth(context: Context, voice: Voice | undefined): Block[] {
  if (!voice) return [];
  const reading = themesByMonth(context.observed.feedback, voice.data.themes);
  if (reading.months.length < 2 || reading.series.length === 0) return [];
  const chart = themeTrend(reading, { most: MOST_THEMES });
  const caption =
    reading.series.length > MOST_THEMES ? t('The {{count}} themes that are mentioned most.', { count: MOST_THEMES }) : undefined;
  return under(t('Themes by month, in items'), [
    { kind: 'figure', chart, numbers: t('Themes by month'), ...(caption === undefined ? {} : { caption }) },
  ]);
}

/** A table of more phases than this is not read any more. */
const MOST_COLUMNS = 8;

/** Where along the journey each theme comes up. */
function byPhase(context: Context, voice: Voice | undefined): Block[] {
  if (!voice) return [];
  const { columns, rows } = themesByPhase(context.observed.feedback, voice.data.themes, phaseColumns(many(context, 'journey')));
  if (columns.length < 2 || rows.length === 0) return [];
  const shown = columns.slice(0, MOST_COLUMNS);
  const most = Math.max(...rows.map(({ counts }) => Math.max(...counts)));
  return [
    {
      kind: 'table',
      caption: t('Where along the journey each theme comes up, in items'),
      dense: true,
      columns: [
        { label: t('Theme'), share: 0.28, align: 'start' },
        ...shown.map(({ name }) => ({ label: name, share: 0.72 / shown.length, align: 'end' }) as const),
      ],
      rows: rows.map(({ theme, counts }) => ({
        cells: [
          orDash(theme.name),
          ...counts.slice(0, MOST_COLUMNS).map((count): string | Span[] => {
            if (count === 0) return '–';
            return count === most ? [{ text: formatNumber(count), bold: true }] : formatNumber(count);
          }),
        ],
      })),
    },
    ...(columns.length > shown.length
      ? [sentence(plural(columns.length - shown.length, 'One more phase is not shown.', '{{count}} more phases are not shown.'), 'small')]
      : []),
  ];
}

const MOST_QUOTES = 8;

/** What claims of this report cite. */
function quotes(context: Context): Block[] {
  const said = context.observed.cited.filter(({ verbatim }) => verbatim.trim() !== '');
  const more = said.length - MOST_QUOTES;
  return under(t('In their own words, as this report cites them'), [
    ...bullets(said.slice(0, MOST_QUOTES).map(quoteOf)),
    ...(more > 0
      ? [sentence(plural(more, 'One more is cited beside its claim.', '{{count}} more are cited beside their claims.'), 'small')]
      : []),
  ]);
}
