import { Plus } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, type Ref, useRef, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import styles from './AddRow.module.css';
import { linesOf } from './text.ts';

interface AddRowProps {
  /** What it adds: "Add a pain". Its name, and shown in it while it is empty. */
  readonly label: string;
  readonly placeholder?: string;
  /** One or more texts, in their order; several when several lines were pasted. */
  readonly onAdd: (texts: readonly string[]) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** The last row of a list: type and press Enter, then go on typing the next. Escape leaves. */
export function AddRow({ label, placeholder, onAdd, ref }: AddRowProps) {
  const [text, setText] = useState('');
  // Leaving by Escape drops what was typed; leaving any other way keeps it.
  const left = useRef(false);

  const add = (): void => {
    const lines = linesOf(text);
    if (lines.length === 0) return;
    onAdd(lines);
    setText('');
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      left.current = true;
      setText('');
      event.currentTarget.blur();
    }
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const lines = linesOf(event.clipboardData.getData('text/plain'));
    if (lines.length < 2 || text !== '') return;
    event.preventDefault();
    onAdd(lines);
  };

  return (
    <div className={styles.row}>
      <Plus size={16} className={styles.plus} aria-hidden />
      <input
        ref={ref}
        data-add
        className={styles.input}
        aria-label={label}
        placeholder={placeholder ?? label}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => {
          if (!left.current) add();
          left.current = false;
        }}
      />
      <span className={styles.hint} aria-hidden>
        {t('Enter adds, Esc leaves')}
      </span>
    </div>
  );
}
