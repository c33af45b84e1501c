import { Camera, X } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { t } from '../../../shared/i18n.ts';
import { addImage, IMAGE_FILES } from '../../data/add-image.ts';
import { tellError } from '../../data/notify.tsx';
import { useImage } from '../../data/useImage.ts';
import { IconButton } from '../../ui/index.ts';
import { initialsOf } from '../names.ts';
import { useFormPlace, useFormRecords } from '../place.ts';
import styles from './ImageField.module.css';
import type { WidgetProps } from './types.ts';
import { asTextOrNull } from './values.ts';

/** A picture stored in the workspace; without one, the letters of the record's name. */
export function ImageField({ field, value, onChange, label }: WidgetProps) {
  const id = asTextOrNull(value);
  const url = useImage(id);
  const { recordId } = useFormPlace();
  const title = useFormRecords().find((record) => record.id === recordId)?.title ?? '';
  const input = useRef<HTMLInputElement>(null);

  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const chosen = event.currentTarget;
    const file = chosen.files?.[0];
    if (!file) return;
    const added = await addImage(file);
    chosen.value = '';
    if (added.ok) onChange(added.value.id);
    else tellError(added.error);
  };

  return (
    <div className={styles.box}>
      <div className={styles.picture}>
        {url ? (
          <img src={url} alt={label} className={styles.image} />
        ) : (
          <span className={styles.initials} aria-hidden>
            {initialsOf(title.split(',')[0] ?? '')}
          </span>
        )}
        {id !== null && (
          <span className={styles.remove}>
            <IconButton label={t('Remove {{name}}', { name: label.toLowerCase() })} size="small" onClick={() => onChange(null)}>
              <X size={13} aria-hidden />
            </IconButton>
          </span>
        )}
      </div>
      <button type="button" className={styles.choose} onClick={() => input.current?.click()}>
        <Camera size={13} aria-hidden />
        {id === null ? t('Add {{name}}', { name: t(field.label).toLowerCase() }) : t('Change')}
      </button>
      <input
        ref={input}
        type="file"
        accept={IMAGE_FILES}
        aria-label={label}
        tabIndex={-1}
        className={styles.input}
        onChange={(event) => void choose(event)}
      />
    </div>
  );
}
