import { budgetOf } from '../analysis/mix.ts';
import { formatMoney } from '../format.ts';
import { frameworkOf, type Kind, ownKinds, type RecordData } from '../frameworks/index.ts';
import { PS } from '../frameworks/marketing-mix.ts';
import { differences, type Place } from '../history/differences.ts';
import { inSentence, plural, t } from '../i18n.ts';
import { parseData } from '../records.ts';
import { movedMeasures } from './measures.ts';
import type { Version, VersionRecord } from './model.ts';

/** A few sentences that sum a difference up: what came and went, what it costs, what was measured. */
export function summaryOf(a: Version, b: Version, currency: string | null): string[] {
  const measures = movedMeasures(a, b).map(({ text }) => text);
  const counts = countWords(a, b);
  const money = moneyWords(a, b, currency);
  return [counts, money, measures].flatMap((parts) => (parts.length === 0 ? [] : [sentence(parts.join(', '))]));
}

const sentence = (words: string): string => t('{{words}}.', { words: words.charAt(0).toLocaleUpperCase('en') + words.slice(1) });

interface Count {
  readonly one: string;
  readonly many: string;
  added: number;
  removed: number;
}

/** Records by their kind, then items by their list. */
function countWords(a: Version, b: Version): string[] {
  const counts = new Map<string, Count>();
  const countOf = (key: string, one: string, many: string): Count => {
    const known = counts.get(key) ?? { one, many, added: 0, removed: 0 };
    counts.set(key, known);
    return known;
  };
  const ofKind = (kind: Kind): Count => countOf(kind, frameworkOf(kind).singular, frameworkOf(kind).plural);
  const ofList = ({ list }: Place): Count =>
    countOf(`list ${list.label}`, list.widget.kind === 'list' ? list.widget.itemName : list.label, list.label);
  const [old, now] = [idsOf(a), idsOf(b)];
  for (const record of a.records) if (!now.has(record.id) && isOwn(record)) ofKind(record.kind).removed += 1;
  for (const record of b.records) if (!old.has(record.id) && isOwn(record)) ofKind(record.kind).added += 1;
  let changed = 0;
  for (const record of b.records) {
    const before = old.get(record.id);
    if (!before || before.kind !== record.kind || !isOwn(record)) continue;
    const found = differences(frameworkOf(record.kind).fields, before.data, record.data);
    if (found.length > 0) changed += 1;
    const went = new Set(found.flatMap((each) => (each.kind === 'removed' ? [each.place.item.id] : [])));
    const came = new Set(found.flatMap((each) => (each.kind === 'added' ? [each.place.item.id] : [])));
    for (const each of found) {
      if (each.kind === 'added' && !went.has(each.place.item.id)) ofList(each.place).added += 1;
      if (each.kind === 'removed' && !came.has(each.place.item.id)) ofList(each.place).removed += 1;
    }
  }
  const words = [...counts.values()].flatMap(({ one, many, added, removed }) => [
    ...(added > 0 ? [t('{{what}} added', { what: counted(added, one, many) })] : []),
    ...(removed > 0 ? [t('{{what}} removed', { what: counted(removed, one, many) })] : []),
  ]);
  return changed > 0 ? [...words, plural(changed, '{{count}} record changed', '{{count}} records changed')] : words;
}

const counted = (count: number, one: string, many: string): string =>
  plural(count, `{{count}} ${inSentence(t(one))}`, `{{count}} ${inSentence(t(many))}`);

const idsOf = (version: Version): Map<string, VersionRecord> => new Map(version.records.map((record) => [record.id, record]));

/** What the program keeps beside the records is no news. */
const isOwn = ({ kind }: VersionRecord): boolean => ownKinds.includes(kind);

function moneyWords(a: Version, b: Version, currency: string | null): string[] {
  const [before, after] = [mixBudget(a), mixBudget(b)];
  const more = (was: number, is: number, what: string): string[] => {
    if (was === is) return [];
    const amount = formatMoney(Math.abs(is - was), currency);
    return is > was ? [t('{{amount}} more for {{what}}', { amount, what })] : [t('{{amount}} less for {{what}}', { amount, what })];
  };
  const ps = Object.entries(PS).flatMap(([p, label]) => {
    const of = (side: MixBudget): { readonly budget: number; readonly cost: number } => side.byP.get(p) ?? { budget: 0, cost: 0 };
    const [was, is] = [of(before), of(after)];
    // What is planned counts; where only the frame changed, the frame.
    return was.cost === is.cost ? more(was.budget, is.budget, t(label)) : more(was.cost, is.cost, t(label));
  });
  const total =
    before.total === after.total || after.total === null
      ? []
      : [
          before.total === null
            ? t('total budget {{is}}', { is: formatMoney(after.total, currency) })
            : t('total budget {{was}} → {{is}}', { was: formatMoney(before.total, currency), is: formatMoney(after.total, currency) }),
        ];
  return [
    ...ps,
    ...total,
    ...more(initiativeCost(a), initiativeCost(b), t('initiatives')),
    ...more(capabilityCost(a), capabilityCost(b), t('technology')),
  ];
}

interface MixBudget {
  readonly total: number | null;
  readonly byP: ReadonlyMap<string, { readonly budget: number; readonly cost: number }>;
}

/** All mixes of a strategy together. */
function mixBudget(version: Version): MixBudget {
  const byP = new Map<string, { readonly budget: number; readonly cost: number }>();
  let all: number | null = null;
  for (const data of dataOf(version, 'marketing-mix')) {
    const budget = budgetOf(data);
    if (budget.total !== null) all = (all ?? 0) + budget.total;
    for (const { p, ...more } of budget.byP) {
      const known = byP.get(p) ?? { budget: 0, cost: 0 };
      byP.set(p, { budget: known.budget + more.budget, cost: known.cost + more.cost });
    }
  }
  return { total: all, byP };
}

const initiativeCost = (version: Version): number => sum(dataOf(version, 'roadmap').flatMap(({ initiatives }) => initiatives));
const capabilityCost = (version: Version): number => sum(dataOf(version, 'technology').flatMap(({ capabilities }) => capabilities));

const sum = (items: readonly { readonly cost: number | null }[]): number => items.reduce((all, { cost }) => all + (cost ?? 0), 0);

const dataOf = <K extends Kind>(version: Version, kind: K): RecordData[K][] =>
  version.records.flatMap((record) => {
    const parsed = record.kind === kind ? parseData(kind, record.data) : undefined;
    return parsed?.ok ? [parsed.value] : [];
  });
