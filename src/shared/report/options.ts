import { z } from '../zod.ts';

/** The parts of the report that can be switched and ordered; the cover and contents always lead. */
export const REPORT_SECTIONS = {
  stand: 'Where we stand',
  serve: 'Who we serve',
  choose: 'What we choose',
  do: 'What we do',
  measure: 'How we know',
  gaps: 'Gaps and assumptions',
  index: 'Index of records',
} as const;
export type ReportSectionId = keyof typeof REPORT_SECTIONS;
const sectionIds: readonly string[] = Object.keys(REPORT_SECTIONS);
const sectionId = z.custom<ReportSectionId>((value) => typeof value === 'string' && sectionIds.includes(value));

/** Cover themes: the ground of the cover's block; text on it is white or ink, whichever reads better. */
export const REPORT_THEMES = { harbour: '#0b3f3d', ink: '#1d1b18', chalk: '#f3f1ec', slate: '#233f63' } as const;

const allSections: { id: ReportSectionId; on: boolean }[] = [
  { id: 'stand', on: true },
  { id: 'serve', on: true },
  { id: 'choose', on: true },
  { id: 'do', on: true },
  { id: 'measure', on: true },
  { id: 'gaps', on: true },
  { id: 'index', on: true },
];

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
  sections: z
    .array(z.strictObject({ id: sectionId, on: z.boolean() }))
    .max(20)
    .default(allSections),
});
export type ReportOptions = z.output<typeof reportOptionsSchema>;
export const defaultReportOptions = (): ReportOptions => reportOptionsSchema.parse({});
