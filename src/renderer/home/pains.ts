import { frameworkOf } from '../../shared/frameworks/index.ts';
import { type AnyRecord, linksOf, type RecordOf, recordsOf } from '../../shared/records.ts';

export interface OpenPain {
  readonly persona: RecordOf<'persona'>;
  readonly id: string;
  readonly statement: string;
  readonly severity: number | null;
  readonly frequency: number | null;
}

/**
 * The pains of all personas that no reliever of any value-fit map answers, worst first:
 * by severity × frequency, an unrated one counting as 0.
 */
export function openPains(records: readonly AnyRecord[]): readonly OpenPain[] {
  const answered = new Set(
    recordsOf(records, 'value-fit').flatMap((map) =>
      linksOf(frameworkOf('value-fit').fields, map.data)
        .filter(({ field }) => field === 'relievers.relieves')
        .map(({ to }) => `${to.record} ${to.item}`),
    ),
  );
  return recordsOf(records, 'persona')
    .flatMap((persona) =>
      persona.data.pains
        .filter((pain) => pain.statement.trim() !== '' && !answered.has(`${persona.id} ${pain.id}`))
        .map(({ id, statement, severity, frequency }) => ({ persona, id, statement, severity, frequency })),
    )
    .sort((a, b) => weight(b) - weight(a));
}

const weight = (pain: OpenPain): number => (pain.severity ?? 0) * (pain.frequency ?? 0);
