import { Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { t } from '../../../shared/i18n.ts';
import { AddRow, Grip, IconButton, moved, SortableList, shorten, TextInput, useSortableRow } from '../../ui/index.ts';
import { addLabel, capital, singularOf, typeLabel } from '../names.ts';
import { useStable } from '../use-stable.ts';
import { focusNext, stepOf, stepRow } from './focus.ts';
import styles from './ListField.module.css';
import type { WidgetProps } from './types.ts';
import { asTexts } from './values.ts';

/** Short texts as lines: each is edited in its place, and the last line adds. */
export function StringsField({ field, value, onChange, label }: WidgetProps) {
  const texts = asTexts(value);
  const item = singularOf(field.label);
  const move = useStable((from: number, to: number) => onChange(moved(texts, from, to)));
  return (
    <div className={styles.list} data-list>
      <SortableList nameOf={(id) => `“${shorten(texts[Number(id.split(' ')[1])] ?? '', 60)}”`} onMove={move}>
        <ul className={styles.rows} aria-label={label}>
          {texts.map((text, index) => (
            <StringRow
              // The texts are the person's own and may repeat: a line is known by its place.
              key={`line ${String(index)}`}
              text={text}
              index={index}
              name={t('{{item}} {{number}}', { item: capital(t(item)), number: index + 1 })}
              onText={(next) => onChange(texts.with(index, next))}
              onRemove={() => onChange(texts.toSpliced(index, 1))}
              onMove={move}
            />
          ))}
        </ul>
      </SortableList>
      <AddRow
        label={labelToAdd(label, item)}
        placeholder={texts.length === 0 ? typeLabel(item) : addLabel(item)}
        onAdd={(added) => onChange([...texts, ...added])}
      />
    </div>
  );
}

/** "Add a goal"; where the label tells nothing about one of them, "Add to Product roadmap". */
const labelToAdd = (label: string, item: string): string => (item === 'entry' ? t('Add to {{label}}', { label }) : addLabel(item));

interface StringRowProps {
  readonly text: string;
  readonly index: number;
  readonly name: string;
  readonly onText: (text: string) => void;
  readonly onRemove: () => void;
  readonly onMove: (from: number, to: number) => void;
}

function StringRow({ text, index, name, onText, onRemove, onMove }: StringRowProps) {
  const { ref, handleRef } = useSortableRow(`line ${index}`, index);
  const step = (by: -1 | 1): void => stepRow(by, () => onMove(index, index + by));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const by = stepOf(event);
    if (by !== 0) {
      event.preventDefault();
      step(by);
    }
    if (event.key === 'Enter') focusNext(event.currentTarget);
    if (event.key === 'Backspace' && text === '') {
      event.preventDefault();
      focusNext(event.currentTarget);
      onRemove();
    }
  };
  return (
    <li ref={ref} className={styles.row}>
      <div className={styles.line}>
        <Grip label={t('Reorder {{name}}', { name: `“${shorten(text, 60)}”` })} handleRef={handleRef} onStep={step} />
        <div className={styles.main} data-main>
          <TextInput label={name} look="row" plain value={text} onChange={onText} onKeyDown={onKeyDown} />
        </div>
        <div className={styles.end}>
          <IconButton
            label={t('Remove {{name}}', { name: `“${shorten(text, 60)}”` })}
            tip={t('Remove')}
            size="small"
            onClick={onRemove}
            className={styles.quiet}
          >
            <Trash2 size={14} aria-hidden />
          </IconButton>
        </div>
      </div>
    </li>
  );
}
