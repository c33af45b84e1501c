/** Severity × frequency of a pain, 1–25; null while either is unrated. */
export const scoreOfPain = (pain: { readonly severity: number | null; readonly frequency: number | null }): number | null =>
  pain.severity === null || pain.frequency === null ? null : pain.severity * pain.frequency;
