import { frameworkOf, type Kind } from '../../frameworks/index.ts';
import { t } from '../../i18n.ts';
import { anchorOf, type Context, nameOf, ordered, sourceOf } from '../context.ts';
import { generalPage } from '../general.ts';
import type { Block } from '../model.ts';
import type { ReportSectionId } from '../options.ts';
import { sectionOf } from '../sections.ts';

/** Kinds whose records have pages of their own make; the rest is read by its field definitions. */
const SPECIAL: ReadonlySet<string> = new Set<Kind>([
  'brief',
  'persona',
  'segmentation',
  'segment',
  'swot',
  'value-fit',
  'marketing-mix',
  'metric',
  'journey',
  'touchpoint',
  'voice',
  'servqual',
  'kano',
  'positioning',
  'personalisation',
  'technology',
  'team',
  'roadmap',
  'economics',
]);

/** The records of a section that no special layout shows. */
export function otherRecords(context: Context, section: ReportSectionId): Block[] {
  return ordered(context.records)
    .filter(({ kind }) => !SPECIAL.has(kind) && sectionOf(kind) === section)
    .flatMap((record): Block[] => [
      { kind: 'page' },
      {
        kind: 'heading',
        level: 2,
        text: nameOf(record),
        look: 'action',
        eyebrow: t(frameworkOf(record.kind).singular),
        anchor: anchorOf(record),
        source: sourceOf(record),
      },
      ...generalPage(context, record),
    ]);
}
