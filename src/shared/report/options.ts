import { z } from '../zod.ts';

/** The parts of the report that can be switched and ordered; the cover and contents always lead. */
export const REPORT_SECTIONS = {
  stand: 'Where we stand',
  serve: 'Who we serve',
  experience: 'What customers go through',
  choose: 'What we choose',
  do: 'What we do',
  measure: 'How we know',
  together: 'How it holds together',
  gaps: 'Gaps and assumptions',
  changes: 'What changed',
  numbers: 'Formulas and numbers',
  terms: 'Terms used',
  index: 'Index of records',
} as const;
export type ReportSectionId = keyof typeof REPORT_SECTIONS;
const sectionIds: readonly string[] = Object.keys(REPORT_SECTIONS);
const sectionId = z.custom<ReportSectionId>((value) => typeof value === 'string' && sectionIds.includes(value));

/** Cover themes: the ground of the cover's block; text on it is white or ink, whichever reads better. */
export const REPORT_THEMES = { harbour: '#0b3f3d', ink: '#1d1b18', chalk: '#f3f1ec', slate: '#233f63' } as const;

export interface ReportSection {
  id: ReportSectionId;
  on: boolean;
}

const ids: readonly ReportSectionId[] = Object.keys(REPORT_SECTIONS).filter((id): id is ReportSectionId => id in REPORT_SECTIONS);
const allSections: ReportSection[] = ids.map((id) => ({ id, on: true }));

/** The sections as chosen, each once; one that these options do not know yet is on, after the one that it usually follows. */
export function allInPlace(chosen: readonly ReportSection[]): ReportSection[] {
  const sections = [...new Map(chosen.map((section) => [section.id, section])).values()];
  for (const [at, id] of ids.entries()) {
    if (sections.some((section) => section.id === id)) continue;
    const before = ids.slice(0, at).findLast((other) => sections.some((section) => section.id === other));
    sections.splice(sections.findIndex((section) => section.id === before) + 1, 0, { id, on: true });
  }
  return sections;
}

/** How a strategy's report looks: kept with the strategy. Texts left empty are filled from its records. */
export const reportOptionsSchema = z.strictObject({
  paper: z.enum(['a4', 'letter']).default('a4'),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .default(REPORT_THEMES.harbour),
  title: z.string().max(300).default(''),
  subtitle: z.string().max(600).default(''),
  preparedFor: z.string().max(300).default(''),
  preparedBy: z.string().max(300).default(''),
  date: z.string().max(60).default(''),
  version: z.string().max(60).default(''),
  logo: z.string().max(64).nullable().default(null),
  /** The snapshot since which the section of changes is written; without one there is no such section. */
  changesSince: z.string().max(64).nullable().default(null),
  sections: z
    .array(z.strictObject({ id: sectionId, on: z.boolean() }))
    .max(20)
    .default(allSections)
    .transform(allInPlace),
});
export type ReportOptions = z.output<typeof reportOptionsSchema>;
export const defaultReportOptions = (): ReportOptions => reportOptionsSchema.parse({});
