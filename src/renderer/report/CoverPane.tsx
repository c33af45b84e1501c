import { ImagePlus } from 'lucide-react';
import { type ChangeEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { formatNumber } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import { contrast, textOn } from '../../shared/pdf/style.ts';
import type { CoverTexts } from '../../shared/report/cover.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { addImage, IMAGE_FILES } from '../data/add-image.ts';
import { tellError } from '../data/notify.tsx';
import { useImage } from '../data/useImage.ts';
import { Button, TextInput } from '../ui/index.ts';
import styles from './Report.module.css';

interface CoverPaneProps {
  readonly options: ReportOptions;
  readonly change: (next: Partial<ReportOptions>) => void;
  /** What stands on the cover where nothing is typed. */
  readonly filled: CoverTexts;
}

/** What the cover says and how it looks. Empty fields are filled from the brief, and say with what. */
export function CoverPane({ options, change, filled }: CoverPaneProps) {
  return (
    <div className={styles.block}>
      <h2 className={styles.heading}>{t('Cover')}</h2>
      <Labelled label={t('Title')}>
        {(id) => (
          <TextInput
            id={id}
            label={t('Title')}
            look="row"
            placeholder={filled.title}
            value={options.title}
            onChange={(title) => change({ title: title.slice(0, 300) })}
          />
        )}
      </Labelled>
      <Labelled label={t('Subtitle')}>
        {(id) => (
          <TextInput
            id={id}
            label={t('Subtitle')}
            look="row"
            placeholder={filled.subtitle}
            value={options.subtitle}
            onChange={(subtitle) => change({ subtitle: subtitle.slice(0, 600) })}
          />
        )}
      </Labelled>
      <Labelled label={t('Prepared for')} hint={t('up to three lines')}>
        {(id) => (
          <TextInput
            id={id}
            label={t('Prepared for')}
            look="area"
            placeholder={filled.preparedFor}
            value={options.preparedFor}
            onChange={(preparedFor) => change({ preparedFor: preparedFor.slice(0, 300) })}
          />
        )}
      </Labelled>
      <Labelled label={t('Prepared by')} hint={t('up to three lines')}>
        {(id) => (
          <TextInput
            id={id}
            label={t('Prepared by')}
            look="area"
            placeholder={filled.preparedBy}
            value={options.preparedBy}
            onChange={(preparedBy) => change({ preparedBy: preparedBy.slice(0, 300) })}
          />
        )}
      </Labelled>
      <div className={styles.pair}>
        <Labelled label={t('Date')}>
          {(id) => (
            <TextInput
              id={id}
              label={t('Date')}
              placeholder={filled.date}
              value={options.date}
              onChange={(date) => change({ date: date.slice(0, 60) })}
            />
          )}
        </Labelled>
        <Labelled label={t('Version')}>
          {(id) => (
            <TextInput
              id={id}
              label={t('Version')}
              placeholder="1.0"
              value={options.version}
              onChange={(version) => change({ version: version.slice(0, 60) })}
            />
          )}
        </Labelled>
      </div>
      <Logo image={options.logo} onChange={(logo) => change({ logo })} />
      <Color color={options.color} onChange={(color) => change({ color })} />
    </div>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string) => ReactNode;
}

function Labelled({ label, hint, children }: LabelledProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <div className={styles.fieldHead}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
      </div>
      {children(id)}
    </div>
  );
}

function Logo({ image, onChange }: { readonly image: string | null; readonly onChange: (image: string | null) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const url = useImage(image);
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
    <div className={styles.field}>
      <div className={styles.fieldHead}>
        <span className={styles.label}>{t('Logo')}</span>
        <span className={styles.hint}>{t('PNG, JPEG or WebP')}</span>
      </div>
      <div className={styles.logo}>
        {url ? <img src={url} alt={t('Logo')} className={styles.logoImage} /> : null}
        <Button size="small" icon={<ImagePlus size={13} aria-hidden />} onClick={() => input.current?.click()}>
          {image === null ? t('Add logo') : t('Replace logo')}
        </Button>
        {image === null ? null : (
          <Button size="small" variant="quiet" onClick={() => onChange(null)}>
            {t('Remove logo')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept={IMAGE_FILES}
          aria-label={t('Logo')}
          tabIndex={-1}
          className={styles.hiddenInput}
          onChange={(event) => void choose(event)}
        />
      </div>
    </div>
  );
}

const isColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** The cover's ground, with how well its text reads on it. */
function Color({ color, onChange }: { readonly color: string; readonly onChange: (color: string) => void }) {
  const [typed, setTyped] = useState(color);
  useEffect(() => setTyped(color), [color]);
  const id = useId();
  const text = textOn(color);
  const words = text === '#ffffff' ? t('white text') : t('dark text');
  const set = (value: string): void => {
    setTyped(value);
    if (isColor(value)) onChange(value.toLowerCase());
  };
  return (
    <div className={styles.field}>
      <div className={styles.fieldHead}>
        <label htmlFor={id} className={styles.label}>
          {t('Colour')}
        </label>
        <span className={styles.hint}>{`${words} ${formatNumber(contrast(text, color), 1)} : 1`}</span>
      </div>
      <div className={styles.color}>
        <input
          type="color"
          aria-label={t('Pick the colour')}
          className={styles.picker}
          value={color}
          onChange={(event) => set(event.currentTarget.value)}
        />
        <TextInput id={id} label={t('Colour')} value={typed} onChange={set} onBlur={() => setTyped(color)} />
      </div>
      {isColor(typed) ? null : (
        <p className={styles.problem} role="status">
          {t('Write a colour as # and six digits, such as #0b3f3d.')}
        </p>
      )}
    </div>
  );
}
