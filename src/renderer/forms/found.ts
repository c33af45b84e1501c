import type { Finding } from '../../shared/checks/model.ts';
import type { AnyData } from '../../shared/frameworks/index.ts';
import { itemsOf } from '../../shared/records.ts';

/* Which findings of a record stand beside what of its form. */

/** The name of the field of the record itself that a path leads through. */
export const topOf = (path: string | undefined): string | undefined => path?.split('.')[0];

/** What was found in these fields of the record, their items included. */
export const foundIn = (findings: readonly Finding[], names: readonly string[]): readonly Finding[] =>
  findings.filter(({ place }) => names.some((name) => name === topOf(place.field)));

/** What was found about a field of the record itself; that about its items stands at their rows. */
export const foundAtField = (findings: readonly Finding[], name: string): readonly Finding[] =>
  foundIn(findings, [name]).filter(({ place }) => place.item === undefined);

/** What was found about an item of a list, or in those of its own lists that are not drawn. */
export const foundAtItem = (
  findings: readonly Finding[],
  item: AnyData & { readonly id: string },
  hidden: readonly string[],
): readonly Finding[] =>
  findings.filter(
    ({ place }) => place.item !== undefined && (place.item === item.id || hidden.some((name) => holds(item[name], place.item))),
  );

/** True when the item of this id is in the list, or in a list of one of its items. */
const holds = (list: unknown, id: string | undefined): boolean =>
  itemsOf(list).some((item) => item.id === id || Object.values(item).some((value) => holds(value, id)));

/** False where the fix is to fill in what the finding stands beside. */
export const leadsAway = ({ fix, place }: Finding): boolean =>
  fix.kind !== 'open' ||
  fix.place.record !== place.record ||
  fix.place.item !== place.item ||
  topOf(fix.place.field) !== topOf(place.field);
