import { type AnyFramework, frameworkOf, ownKinds } from '../../shared/frameworks/index.ts';
import { inSentence, plural, t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { assumptionsOf, gapsOf } from '../../shared/report/chapters/gaps.ts';
import type { ReportOptions, ReportSectionId } from '../../shared/report/options.ts';
import { sectionOf } from '../../shared/report/sections.ts';
import type { MadeReport } from './messages.ts';

export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** The pages each chapter takes, from where the next one starts; a section that is off takes none. */
export function pagesOf(report: Pick<MadeReport, 'anchors' | 'pages'>, options: ReportOptions): Map<ReportSectionId, PageRange> {
  const starts = options.sections.flatMap(({ id, on }) => {
    const first = on ? report.anchors.get(`chapter-${id}`) : undefined;
    return first === undefined ? [] : [{ id, first }];
  });
  return new Map(
    starts.map(({ id, first }, at) => {
      const next = starts[at + 1]?.first ?? report.pages + 1;
      return [id, { first, last: Math.max(first, next - 1) }];
    }),
  );
}

/** "3–5", "7". */
export const rangeText = ({ first, last }: PageRange): string => (first === last ? String(first) : `${first}–${last}`);

/** What a section holds at the moment, in half a line. `today` is YYYY-MM-DD. */
export function contentsOf(id: ReportSectionId, records: readonly AnyRecord[], today: string): string {
  if (id === 'gaps') {
    const gaps = gapsOf(records).reduce((sum, entry) => sum + entry.gaps.length, 0);
    const assumptions = assumptionsOf(records, today);
    return `${plural(gaps, '{{count}} gap', '{{count}} gaps')}, ${plural(assumptions, '{{count}} assumption', '{{count}} assumptions')}`;
  }
  if (id === 'index') return plural(records.length, '{{count}} record', '{{count}} records');
  if (id === 'together') return t('throughline, checks and evidence');
  if (id === 'changes') return t('since the version chosen below');
  if (id === 'terms') return t('what the words of the report mean');
  if (id === 'numbers') return t('what values are made of, and charts as tables');
  const frameworks: AnyFramework[] = ownKinds.map(frameworkOf);
  const parts = frameworks.flatMap((framework) => {
    const count = sectionOf(framework.kind) === id ? records.filter(({ kind }) => kind === framework.kind).length : 0;
    if (count === 0) return [];
    const name = t(count === 1 ? framework.singular : framework.plural);
    return [count === 1 ? inSentence(name) : `${count} ${inSentence(name)}`];
  });
  return parts.length === 0 ? t('nothing yet') : parts.join(', ');
}
