import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { classes, TextInput } from '../../ui/index.ts';
import styles from './EditText.module.css';

interface EditTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  /** Takes the focus when it appears, the caret before this character; null leaves the focus where it is. */
  readonly focus: { readonly caret: number } | null;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur?: () => void;
}

/** The text of a cell while it is edited: it stands exactly where the text stood. */
export function EditText({ focus, className, onKeyDown, ...rest }: EditTextProps) {
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const start = useRef(focus);
  useLayoutEffect(() => {
    const { current } = input;
    if (!current || !start.current) return;
    current.focus({ preventScroll: true });
    const caret = Math.min(start.current.caret, current.value.length);
    current.setSelectionRange(caret, caret);
  }, []);
  return (
    <TextInput
      {...rest}
      inputRef={input}
      plain
      look="area"
      className={classes(styles.text, className)}
      {...(onKeyDown ? { onKeyDown } : {})}
    />
  );
}
