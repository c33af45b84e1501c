import type { Reference } from '../../../shared/fields.ts';
import type { RecordData } from '../../../shared/frameworks/index.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../../../shared/records.ts';
import { itemsOfRecord } from '../../ui/index.ts';

export type AnswerKind = 'reliever' | 'creator';
type ValueFit = RecordData['value-fit'];

/** A reliever or creator somewhere, with the map it stands in. */
export interface AnswerAt {
  readonly map: RecordOf<'value-fit'>;
  readonly item: string;
  readonly code: string;
  readonly statement: string;
}

const named = (answer: AnswerKind, data: ValueFit) =>
  answer === 'reliever'
    ? data.relievers.map(({ id, statement, relieves }) => ({ id, statement, to: relieves }))
    : data.creators.map(({ id, statement, creates }) => ({ id, statement, to: creates }));

/** The relievers or creators, in any map, that refer to this item of this record. */
export function answersTo(records: readonly AnyRecord[], answer: AnswerKind, record: string, item: string): AnswerAt[] {
  return recordsOf(records, 'value-fit').flatMap((map) =>
    named(answer, map.data)
      .filter(({ to }) => to.some((reference) => reference.record === record && reference.item === item))
      .map(({ id, statement }) => ({ map, item: id, code: itemsOfRecord(map).get(id)?.code ?? '', statement })),
  );
}

/** The map that a new answer for this persona belongs in: the first made for it, or for one of its segments. */
export function mapFor(records: readonly AnyRecord[], persona: RecordOf<'persona'>): RecordOf<'value-fit'> | undefined {
  const maps = recordsOf(records, 'value-fit');
  const madeFor = (id: string) => maps.find((map) => map.data.audience?.record === id);
  return madeFor(persona.id) ?? persona.data.segments.map(({ record }) => madeFor(record)).find((map) => map !== undefined);
}

/** The map with an empty reliever or creator more, which refers to `to`. */
export function withAnswer(data: ValueFit, answer: AnswerKind, to: Reference, id: string): ValueFit {
  if (answer === 'reliever') return { ...data, relievers: [...data.relievers, { id, statement: '', relieves: [to], products: [] }] };
  return { ...data, creators: [...data.creators, { id, statement: '', creates: [to], products: [] }] };
}
