import { Plus, Tag } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import { Chip, linesOf, shorten } from '../ui/index.ts';
import styles from './RecordHeader.module.css';

interface TagsFieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Tags as chips, and a field that adds one with Enter or a comma. */
export function TagsField({ value, onChange }: TagsFieldProps) {
  const [text, setText] = useState('');
  // Leaving by Escape drops what was typed; leaving any other way keeps it.
  const left = useRef(false);

  const add = (): void => {
    const added = linesOf(text.replaceAll(',', '\n')).filter((tag) => !value.includes(tag));
    setText('');
    if (added.length > 0) onChange([...value, ...new Set(added)]);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape') {
      left.current = true;
      setText('');
      event.currentTarget.blur();
    } else if (event.key === 'Backspace' && text === '') {
      onChange(value.slice(0, -1));
    }
  };

  return (
    <fieldset className={styles.tags} aria-label={t('Tags')} data-field="tags">
      {value.map((tag) => (
        <Chip key={tag} icon={<Tag size={12} aria-hidden />} title={tag} onRemove={() => onChange(value.filter((other) => other !== tag))}>
          {shorten(tag, 40)}
        </Chip>
      ))}
      <span className={styles.addTag}>
        <Plus size={13} aria-hidden />
        <input
          className={styles.addTagInput}
          aria-label={t('Add a tag')}
          placeholder={t('Add tag')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            if (!left.current) add();
            left.current = false;
          }}
        />
      </span>
    </fieldset>
  );
}
