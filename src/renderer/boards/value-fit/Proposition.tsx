import { type HTMLAttributes, useLayoutEffect, useRef } from 'react';
import { propositionOf, type Slot, type SlotName } from '../../../shared/analysis/value-fit.ts';
import { t } from '../../../shared/i18n.ts';
import { useStrategy } from '../../data/strategy.ts';
import type { RecordView } from '../../data/useRecord.ts';
import { classes, cleanText } from '../../ui/index.ts';
import styles from './Proposition.module.css';

interface SlotWords {
  /** Names the slot. */
  readonly name: string;
  /** What stands in it while it is empty. */
  readonly hint: string;
}

function wordsOf(slot: SlotName): SlotWords {
  switch (slot) {
    case 'target':
      return { name: t('Target'), hint: t('whom it is for') };
    case 'need':
      return { name: t('Need'), hint: t('need or want') };
    case 'offer':
      return { name: t('Offer'), hint: t('your offer') };
    case 'category':
      return { name: t('Category'), hint: t('kind of thing') };
    case 'benefit':
      return { name: t('Benefit'), hint: t('does what for them') };
    case 'alternative':
      return { name: t('Alternative'), hint: t('what they would take instead') };
    case 'difference':
      return { name: t('Difference'), hint: t('does what better') };
  }
}

/** The value proposition as one sentence with slots: typed in, a slot is written; emptied, it is filled from the data again. */
export function Proposition({ view }: { readonly view: RecordView<'value-fit'> }) {
  const { records } = useStrategy();
  const { slots } = propositionOf(view.record, records);
  const bySlot = new Map(slots.map((slot) => [slot.slot, slot]));
  const slot = (name: SlotName) => {
    const found = bySlot.get(name);
    return found && <SlotField slot={found} view={view} />;
  };
  const category = bySlot.get('category')?.text ?? '';
  const article = /^[aeiou]/i.test(category) ? t('is an') : t('is a');
  return (
    <section className={styles.proposition} aria-label={t('Value proposition')} data-field="statement">
      <p className={styles.sentence}>
        {t('For')} {slot('target')} {t('who')} {slot('need')}, {t('the')} {slot('offer')} {article} {slot('category')} {t('that')}{' '}
        {slot('benefit')}. {t('Unlike')} {slot('alternative')}, {t('it')} {slot('difference')}.
      </p>
      <p className={styles.legend}>
        <span className={styles.writtenKey}>{t('written by you')}</span>
        <span className={styles.dataKey}>{t('filled from your data')}</span>
        <span className={styles.missingKey}>{t('still missing')}</span>
      </p>
    </section>
  );
}

interface SlotFieldProps {
  readonly slot: Slot;
  readonly view: RecordView<'value-fit'>;
}

function SlotField({ slot, view }: SlotFieldProps) {
  const field = useRef<HTMLSpanElement>(null);
  const { name, hint } = wordsOf(slot.slot);
  const show = (): void => {
    if (field.current && field.current.textContent !== slot.text) field.current.textContent = slot.text;
  };
  // While somebody types, the text is the browser's; it is put right when they leave.
  useLayoutEffect(() => {
    if (document.activeElement !== field.current) show();
  });
  const write = (typed: string): void => {
    const { text } = cleanText(typed.replace(/\s*[\r\n]+\s*/g, ' '));
    view.change((now) => ({ ...now, statement: { ...now.statement, [slot.slot]: text.trim() === '' ? '' : text } }));
  };
  // An input is a box that a line of text cannot flow through; this is text of the sentence that can be typed in.
  const textbox: HTMLAttributes<HTMLSpanElement> = {
    role: 'textbox',
    tabIndex: 0,
    contentEditable: 'plaintext-only',
    suppressContentEditableWarning: true,
    'aria-label': slot.from === 'data' ? t('{{name}}, filled from your data', { name }) : name,
    onInput: (event) => write(event.currentTarget.textContent ?? ''),
    onBlur: show,
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      event.currentTarget.blur();
    },
  };
  return <span ref={field} {...textbox} data-hint={hint} className={classes(styles.slot, styles[slot.from])} />;
}
