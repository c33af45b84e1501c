import type { Gap } from '../../shared/completeness.ts';

/** Gaps of one item, or of the record itself, named once. */
export interface GapGroup {
  /** "Pains: “Slow checkout”"; '' for fields of the record itself. */
  readonly of: string;
  readonly gaps: readonly { readonly gap: Gap; readonly label: string }[];
}

/** Puts gaps that share their beginning together: what is told of one item stands in one line. */
export function groupGaps(gaps: readonly Gap[]): readonly GapGroup[] {
  const groups = new Map<string, { gap: Gap; label: string }[]>();
  for (const gap of gaps) {
    const cut = gap.label.lastIndexOf(': ');
    const of = cut === -1 ? '' : gap.label.slice(0, cut);
    const label = cut === -1 ? gap.label : gap.label.slice(cut + 2);
    const own = groups.get(of);
    if (own) own.push({ gap, label });
    else groups.set(of, [{ gap, label }]);
  }
  return [...groups].map(([of, own]) => ({ of, gaps: own }));
}
