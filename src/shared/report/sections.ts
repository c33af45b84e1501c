import { frameworkOf, type Kind } from '../frameworks/index.ts';
import { assertNever } from '../result.ts';
import type { ReportSectionId } from './options.ts';

/** The section that holds the pages of a kind. */
export function sectionOf(kind: Kind): ReportSectionId {
  if (kind === 'brief') return 'stand';
  if (kind === 'journey' || kind === 'touchpoint' || kind === 'voice' || kind === 'servqual' || kind === 'kano') return 'experience';
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

const APPENDIX: ReadonlySet<ReportSectionId> = new Set<ReportSectionId>(['gaps', 'changes', 'numbers', 'terms', 'index']);

/** Sections of the appendix have no number. */
export const isAppendix = (id: ReportSectionId): boolean => APPENDIX.has(id);
