import { frameworkOf } from '../../frameworks/index.ts';
import { t } from '../../i18n.ts';
import { assertNever } from '../../result.ts';
import type { ImportKind, ImportTarget } from '../import.ts';
import { plainFields, type RecordKind } from './record-rows.ts';

const target = (field: string, label: string, hint: string, required = false): ImportTarget => ({
  field,
  label: t(label),
  required,
  hint: t(hint),
});

/** The fields that columns of an import of this kind can be led to, in the order in which they are offered. */
export function targetsOf(kind: ImportKind): readonly ImportTarget[] {
  switch (kind) {
    case 'feedback':
      return [
        target('id', 'Id', 'the name of the item where it comes from; an id that is there already is left out'),
        target('date', 'Date', 'a day in any usual notation'),
        target('source', 'Source', 'survey, review, social, support, interview or direct'),
        target('verbatim', 'Words', 'what the customer said; this or a rating is needed'),
        target('rating', 'Rating', 'a number on whatever scale it was given'),
        target('sentiment', 'Sentiment', 'from −2 to 2, or very negative to very positive'),
        ...LINKS,
      ];
    case 'responses':
      return [
        target('date', 'Date', 'a day in any usual notation'),
        target('wave', 'Wave', 'such as “Summer 2026”; left out, it is made from the date'),
        target('metric', 'Metric', 'the name of a metric; needed when there are several'),
        target('score', 'Score', 'the answer, on the scale of the metric', true),
        target('segment', 'Segment', 'the name of a segment'),
        ...LINKS.filter(({ field }) => field !== 'touchpoint'),
      ];
    case 'customers':
      return [
        target('customer', 'Customer', 'for a list of purchases: whose it is'),
        target('date', 'Date', 'for a list of purchases: the day'),
        target('amount', 'Amount', 'for a list of purchases: the money spent; below 0 for a return'),
        target('id', 'Customer’s id', 'for one row a customer: whose it is'),
        target('lastPurchase', 'Last purchase', 'for one row a customer: the day of the last purchase'),
        target('orders', 'Orders', 'for one row a customer: how many'),
        target('spend', 'Spend', 'for one row a customer: the money spent in all'),
      ];
    case 'persona':
    case 'touchpoint':
      return recordTargets(kind);
    default:
      return assertNever(kind);
  }
}

const LINKS: readonly ImportTarget[] = [
  target('persona', 'Persona', 'the name of a persona'),
  target('touchpoint', 'Touchpoint', 'the name of a touchpoint'),
  target('phase', 'Phase', 'the name of a phase of a journey map'),
];

const HINTS: Readonly<Record<string, string>> = {
  rating: 'a whole number from 1 to 5',
  number: 'a number',
  flag: 'yes or no',
  strings: 'several, parted by ; or |',
};

const recordTargets = (kind: RecordKind): ImportTarget[] =>
  plainFields(frameworkOf(kind).fields).map(([field, { label, widget }]) => {
    const hint = widget.kind === 'choice' ? widget.options.map((option) => t(option.label)).join(', ') : t(HINTS[widget.kind] ?? 'text');
    return { field, label: t(label), required: field === 'name', hint };
  });
