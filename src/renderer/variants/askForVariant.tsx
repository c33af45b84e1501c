import { modals } from '@mantine/modals';
import { type FormEvent, useId, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import { Button } from '../ui/index.ts';
import styles from '../versions/NameVersion.module.css';

/** Asks what a variant is called; null when the person thinks better of it. */
export function askForVariant(strategy: string): Promise<string | null> {
  return new Promise((resolve) => {
    let answer: string | null = null;
    const id = modals.open({
      title: t('Make a variant'),
      onClose: () => resolve(answer),
      closeButtonProps: { 'aria-label': t('Close') },
      children: (
        <VariantForm
          strategy={strategy}
          onDone={(name) => {
            answer = name;
            modals.close(id);
          }}
        />
      ),
    });
  });
}

interface VariantFormProps {
  readonly strategy: string;
  readonly onDone: (name: string | null) => void;
}

function VariantForm({ strategy, onDone }: VariantFormProps) {
  const [name, setName] = useState('');
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onDone(name.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} data-own-undo>
      <label className={styles.label} htmlFor={id}>
        {t('Name')} <span className={styles.hint}>{t('what is tried in it')}</span>
      </label>
      <input
        id={id}
        className={styles.input}
        value={name}
        maxLength={500}
        required
        placeholder={t('Loyalty first')}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <p className={styles.explain}>
        {t(
          'A copy of “{{strategy}}” with all its records and what was observed. It stands in the same workspace; the base stays as it is.',
          {
            strategy: strategy || t('Untitled strategy'),
          },
        )}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => onDone(null)}>{t('Cancel')}</Button>
        <Button type="submit" variant="filled" disabled={name.trim() === ''}>
          {t('Make it')}
        </Button>
      </div>
    </form>
  );
}
