import type { KeyboardEvent, Ref } from 'react';
import { classes } from '../../ui/classes.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './InlineText.module.css';

interface InlineTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  /** Keeps line ends: Enter then makes a new line instead of leaving. */
  readonly lines?: boolean;
  readonly onBlur?: () => void;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
}

/** Text edited where it stands: it looks like text until it is touched, and grows with what is typed. */
export function InlineText({ lines = false, className, inputRef, ...rest }: InlineTextProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Escape' && (event.key !== 'Enter' || lines)) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.blur();
  };
  return (
    <TextInput
      {...rest}
      {...(inputRef ? { inputRef } : {})}
      plain
      look={lines ? 'area' : 'row'}
      onKeyDown={onKeyDown}
      className={classes(styles.text, className)}
    />
  );
}
