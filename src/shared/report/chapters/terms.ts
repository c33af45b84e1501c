import { t } from '../../i18n.ts';
import { glossary } from '../../learning/glossary.ts';
import { markTerms } from '../../learning/mark-terms.ts';
import { headOf } from '../../learning/term-forms.ts';
import type { TermId } from '../../learning/terms.ts';
import type { Context } from '../context.ts';
import type { Block } from '../model.ts';
import { sentence } from '../pieces.ts';
import { printed } from '../printed.ts';

/** The first sentence of a definition says what the term is; what follows is for those who learn it. */
const firstSentence = (text: string): string => /^.*?\.(?= \p{Lu}|$)/u.exec(text)?.[0] ?? text;

/**
 * The terms of the glossary that the other chapters use, from A to Z, with what each is.
 * @param others the blocks of all other chapters
 */
export function terms(context: Context, others: readonly Block[]): Block[] {
  if (context.records.length === 0) return [sentence(t('No terms yet.'))];
  const used = new Set<TermId>();
  for (const block of others) {
    for (const text of printed(block)) {
      for (const { term } of markTerms(text)) if (term !== undefined) used.add(term);
    }
  }
  const rows = [...used]
    .map((term) => ({ ...headOf(term), definition: glossary[term]?.definition ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ name, abbreviation, definition }) => ({
      cells: [[{ text: abbreviation === undefined ? t(name) : `${t(name)} (${abbreviation})`, bold: true }], firstSentence(t(definition))],
    }));
  if (rows.length === 0) return [sentence(t('No term of the glossary is used.'))];
  return [
    {
      kind: 'table',
      caption: t('Terms'),
      dense: true,
      columns: [
        { label: t('Term'), share: 0.26, align: 'start' },
        { label: t('What it means'), share: 0.74, align: 'start' },
      ],
      rows,
    },
  ];
}
