import fc from 'fast-check';
import { frameworkOf, type Kind, kinds } from '../../../../src/shared/frameworks/index.ts';
import { type AnyRecord, mapReferences } from '../../../../src/shared/records.ts';
import { buildGraph } from '../../../../src/shared/trace/index.ts';
import { arbitraryInput } from '../../../fixtures/arbitrary.ts';
import { makeAny } from '../../analysis/make.ts';

/** Kinds that nodes stand in; the others now and then. */
const CARRIERS: readonly Kind[] = [
  'brief',
  'segment',
  'persona',
  'value-fit',
  'marketing-mix',
  'touchpoint',
  'metric',
  'journey',
  'swot',
  'roadmap',
];

const oneRecord = fc
  .oneof({ weight: 9, arbitrary: fc.constantFrom(...CARRIERS) }, { weight: 1, arbitrary: fc.constantFrom(...kinds) })
  .chain((kind) => arbitraryInput(kind).map((data) => ({ kind, data })));

/** Records of any kinds whose references mostly lead to records and items of the same strategy that their field may name. */
export const arbitraryStrategy: fc.Arbitrary<AnyRecord[]> = fc
  .tuple(fc.array(oneRecord, { minLength: 4, maxLength: 14 }), fc.infiniteStream(fc.nat()))
  .map(([made, numbers]) => {
    const records = made.map(({ kind, data }, index) => makeAny(kind, `r${index}`, data, index));
    // References to what is no node are made by the arbitrary itself.
    const places = [...buildGraph(records).nodes.values()].map(({ reference }) => reference);
    const some = (): number => {
      const { value } = numbers.next();
      return typeof value === 'number' ? value : 0;
    };
    return records.map(({ id, kind, data, position }) => {
      const linked = mapReferences(frameworkOf(kind).fields, data, (reference) =>
        some() % 8 === 0 ? reference : (places[some() % Math.max(1, places.length)] ?? reference),
      );
      return makeAny(kind, id, linked, position);
    });
  });
