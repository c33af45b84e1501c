import { t } from '../i18n.ts';
import type { Check, CheckContext, CheckId, Finding, Severity } from './model.ts';

/** A finding as a check's own code makes it; why and term only where they differ from those of the check. */
export interface Found extends Pick<Finding, 'sentence' | 'about' | 'place' | 'fix'>, Partial<Pick<Finding, 'why' | 'term'>> {
  /** How much it matters among those of its check; 0 unless told. */
  readonly weight?: number | undefined;
}

interface Declaration {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly title: string;
  /** One line that holds the term. */
  readonly why: string;
  readonly term: string;
  readonly find: (context: CheckContext) => readonly Found[];
}

export const defineCheck = ({ id, severity, title, why, term, find }: Declaration): Check => ({
  id,
  severity,
  title,
  run: (context) =>
    find(context).map((found) => ({
      check: id,
      severity,
      sentence: found.sentence,
      why: found.why ?? t(why),
      term: found.term ?? term,
      about: found.about,
      place: found.place,
      fix: found.fix,
    })),
});

/**
 * All findings once a part of the strategy is begun. Before that completeness says that the part is missing, so only the
 * weightiest finding stays, the first of those alike.
 */
export function onceBegun(isBegun: boolean, found: readonly Found[]): readonly Found[] {
  if (isBegun) return found;
  return found.reduce<readonly Found[]>(([top], next) => [top && (next.weight ?? 0) <= (top.weight ?? 0) ? top : next], []);
}
