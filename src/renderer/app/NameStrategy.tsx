import { type FormEvent, useId, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import { Button } from '../ui/Button.tsx';
import styles from './NameStrategy.module.css';
import { createStrategy } from './workspaces.ts';

/** One field: what the strategy is called. It may stay empty; the brief names it later. */
export function NameStrategy({ onDone }: { readonly onDone?: () => void }) {
  const [name, setName] = useState('');
  const id = useId();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await createStrategy(name.trim())) onDone?.();
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} data-own-undo>
      <label className={styles.label} htmlFor={id}>
        {t('Strategy name')}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          value={name}
          maxLength={500}
          placeholder={t('Harbour House, direct bookings 2027')}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="filled">
          {t('Start')}
        </Button>
      </div>
    </form>
  );
}
