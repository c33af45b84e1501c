import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../../shared/i18n.ts';
import { linesOf } from '../../ui/index.ts';
import type { Start } from './cursor.ts';
import { EditText } from './EditText.tsx';
import styles from './Lines.module.css';

export interface Line {
  readonly key: string;
  readonly text: string;
}

interface LinesEditorProps {
  /** Names the list. */
  readonly label: string;
  readonly lines: readonly Line[];
  readonly nameOf: (index: number) => string;
  readonly addLabel: string;
  readonly placeholder: string;
  readonly start: Start;
  readonly className?: string | undefined;
  readonly onText: (index: number, text: string) => void;
  readonly onAdd: (texts: readonly string[]) => void;
  readonly onRemove: (index: number) => void;
  readonly onMove: (from: number, to: number) => void;
  /** The line that has the focus, or null for the one that adds. */
  readonly onLine?: (index: number | null) => void;
  /** What stands before the words of a line, such as a dash. */
  readonly before?: (index: number, active: boolean) => ReactNode;
  /** What stands under the words of the line that has the focus, such as a rating. */
  readonly under?: (index: number) => ReactNode;
}

const ADD = -1;

/**
 * The lines of a cell while it is edited; the last one adds. Enter goes on to the next, Backspace takes an empty line
 * away, Alt with an arrow key moves one up or down.
 */
export function LinesEditor(props: LinesEditorProps) {
  const { label, lines, nameOf, addLabel, placeholder, start, className, onText, onAdd, onRemove, onMove, onLine, before, under } = props;
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState('');
  // The line to put the focus on once it is drawn; ADD for the one that adds.
  const wanted = useRef<number | null>(null);
  const [first] = useState(() => (start.part === 'add' || lines.length === 0 ? ADD : Math.min(start.line ?? 0, lines.length - 1)));

  const [active, setActive] = useState(first);
  // What the line under the focus shows besides its words may lie out of sight.
  useLayoutEffect(() => {
    if (active !== ADD) list.current?.closest('[data-cell]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const enter = (index: number): void => {
    setActive(index);
    onLine?.(index === ADD ? null : index);
  };

  const textAt = (index: number): HTMLTextAreaElement | null | undefined =>
    list.current?.querySelector<HTMLTextAreaElement>(`[data-line="${index}"] textarea`);
  const focusOn = (index: number): void => {
    const text = textAt(index);
    text?.focus();
    text?.setSelectionRange(text.value.length, text.value.length);
  };
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const index = wanted.current;
    wanted.current = null;
    focusOn(index);
  });

  const add = (): void => {
    const texts = linesOf(typed);
    setTyped('');
    if (texts.length > 0) onAdd(texts);
  };

  const onLineKey = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
    const { target } = event;
    const done = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const up = event.key === 'ArrowUp';
    if ((up || event.key === 'ArrowDown') && event.altKey) {
      done();
      const to = index + (up ? -1 : 1);
      if (index === ADD || to < 0 || to >= lines.length) return;
      wanted.current = to;
      onMove(index, to);
    } else if (up && target.selectionStart === 0 && target.selectionEnd === 0) {
      done();
      focusOn(index === ADD ? lines.length - 1 : index - 1);
    } else if (event.key === 'ArrowDown' && target.selectionStart === target.value.length && index !== ADD) {
      done();
      focusOn(index + 1 < lines.length ? index + 1 : ADD);
    } else if (event.key === 'Enter') {
      done();
      if (index !== ADD) focusOn(index + 1 < lines.length ? index + 1 : ADD);
      else if (typed.trim() !== '') add();
    } else if (event.key === 'Backspace' && target.value === '') {
      done();
      if (index === ADD) focusOn(lines.length - 1);
      else {
        wanted.current = index > 0 ? index - 1 : lines.length > 1 ? 0 : ADD;
        onRemove(index);
      }
    }
  };

  const onPaste = (event: ClipboardEvent): void => {
    const texts = linesOf(event.clipboardData.getData('text/plain'));
    if (texts.length < 2 || typed !== '') return;
    event.preventDefault();
    onAdd(texts);
  };

  return (
    <ul ref={list} className={className} aria-label={label}>
      {lines.map((line, index) => (
        <li key={line.key} data-line={index} className={styles.line} onFocus={() => enter(index)}>
          {before?.(index, index === active)}
          <div className={styles.words}>
            <EditText
              label={nameOf(index)}
              value={line.text}
              focus={first === index ? { caret: start.caret ?? line.text.length } : null}
              onChange={(text) => onText(index, text.replace(/\s*[\r\n]+\s*/g, ' '))}
              onKeyDown={(event) => onLineKey(event, index)}
            />
            {index === active && under?.(index)}
          </div>
        </li>
      ))}
      <li data-line={ADD} className={styles.add} onPaste={onPaste} onFocus={() => enter(ADD)}>
        <span className={styles.plus} aria-hidden>
          +
        </span>
        <div className={styles.words}>
          <EditText
            label={addLabel}
            placeholder={lines.length === 0 ? placeholder : t('Add')}
            value={typed}
            focus={first === ADD ? { caret: 0 } : null}
            onChange={setTyped}
            onKeyDown={(event) => onLineKey(event, ADD)}
            onBlur={add}
          />
        </div>
      </li>
    </ul>
  );
}
