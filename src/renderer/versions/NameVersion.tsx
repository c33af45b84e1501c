import { modals } from '@mantine/modals';
import { type FormEvent, useId, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import { Button, TextInput } from '../ui/index.ts';
import styles from './NameVersion.module.css';

export interface VersionName {
  readonly name: string;
  readonly note: string;
}

interface Question extends VersionName {
  readonly title: string;
  readonly button: string;
}

/** Asks what a version is called; null when the person thinks better of it. */
export function askForName({ title, ...form }: Question): Promise<VersionName | null> {
  return new Promise((resolve) => {
    let answer: VersionName | null = null;
    const id = modals.open({
      title,
      onClose: () => resolve(answer),
      closeButtonProps: { 'aria-label': t('Close') },
      children: (
        <NameForm
          {...form}
          onDone={(named) => {
            answer = named;
            modals.close(id);
          }}
        />
      ),
    });
  });
}

interface NameFormProps extends VersionName {
  readonly button: string;
  readonly onDone: (named: VersionName | null) => void;
}

const LONGEST_NAME = 200;
const LONGEST_NOTE = 5000;

function NameForm({ name: first, note: firstNote, button, onDone }: NameFormProps) {
  const [name, setName] = useState(first);
  const [note, setNote] = useState(firstNote);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onDone({ name: name.trim(), note: note.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} data-own-undo>
      <label className={styles.label} htmlFor={id}>
        {t('Name')}
      </label>
      <input
        id={id}
        className={styles.input}
        value={name}
        maxLength={LONGEST_NAME}
        required
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <label className={styles.label} htmlFor={`${id} note`}>
        {t('Note')} <span className={styles.hint}>{t('what was decided, or who has seen it')}</span>
      </label>
      <TextInput id={`${id} note`} label={t('Note')} look="area" value={note} onChange={(typed) => setNote(typed.slice(0, LONGEST_NOTE))} />
      <div className={styles.actions}>
        <Button onClick={() => onDone(null)}>{t('Cancel')}</Button>
        <Button type="submit" variant="filled" disabled={name.trim() === ''}>
          {button}
        </Button>
      </div>
    </form>
  );
}
