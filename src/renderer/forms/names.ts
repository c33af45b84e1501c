import type { Widget } from '../../shared/fields.ts';
import type { AnyData } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { shorten } from '../ui/index.ts';

type ListWidget = Extract<Widget, { kind: 'list' }>;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Pain 3": what the main text of a row is called. */
export const rowName = (widget: ListWidget, index: number): string =>
  t('{{item}} {{number}}', { item: capital(t(widget.itemName)), number: index + 1 });

/** What the other controls of a row name it by: “Slow checkout”, or "pain 3" while it has no words. */
export function nameOfItem(widget: ListWidget, item: AnyData, index: number): string {
  const main = item[widget.main];
  const text = typeof main === 'string' ? main.trim() : '';
  return text === '' ? t('{{item}} {{number}}', { item: t(widget.itemName), number: index + 1 }) : `“${shorten(text, 60)}”`;
}

/** "Severity of “Slow checkout”". */
export const ofItem = (label: string, item: string): string => t('{{label}} of {{item}}', { label, item });

/** "Add a pain", "Add an objective". */
export const addLabel = (itemName: string): string =>
  /^[aeiou]/i.test(itemName) ? t('Add an {{item}}', { item: t(itemName) }) : t('Add a {{item}}', { item: t(itemName) });

/** "Type a pain and press Enter". */
export const typeLabel = (itemName: string): string =>
  /^[aeiou]/i.test(itemName)
    ? t('Type an {{item}} and press Enter', { item: t(itemName) })
    : t('Type a {{item}} and press Enter', { item: t(itemName) });

/** The singular that fits a label of short texts: "Goals" → "goal", "Product roadmap" → "entry". */
export function singularOf(label: string): string {
  const last = label.split(' ').at(-1)?.toLowerCase() ?? '';
  if (last === 'media') return 'medium';
  return /[^s]s$/.test(last) ? last.slice(0, -1) : 'entry';
}

/** The letters that stand for somebody without a picture: "Maya Lindqvist" → "ML". */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
