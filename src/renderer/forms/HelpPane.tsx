import { CircleHelp, X } from 'lucide-react';
import { useId } from 'react';
import type { Help } from '../../shared/fields.ts';
import type { AnyFramework } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { classes, IconButton } from '../ui/index.ts';
import type { Spot } from './FrameworkForm.tsx';
import styles from './HelpPane.module.css';
import { helpFor } from './help-for.ts';
import { OwnData } from './OwnData.tsx';

interface HelpPaneProps {
  readonly framework: AnyFramework;
  readonly record: AnyRecord;
  readonly spot: Spot;
  /** Lies over the form instead of standing beside it. */
  readonly over: boolean;
  readonly onClose: () => void;
}

/** What the field one is in means, an example, how to apply it, and what one's own data says about it. */
export function HelpPane({ framework, record, spot, over, onClose }: HelpPaneProps) {
  const id = useId();
  const { title, help, field } = helpFor(framework, spot);
  return (
    <aside className={classes(styles.pane, over && styles.over)} aria-labelledby={id}>
      <div className={styles.head}>
        <CircleHelp size={15} strokeWidth={1.6} aria-hidden />
        <h2 id={id} className={styles.title}>
          {t(title)}
        </h2>
        <IconButton label={t('Close help')} size="small" onClick={onClose}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      <HelpText help={help} />
      <OwnData record={record} field={field} />
    </aside>
  );
}

function HelpText({ help }: { readonly help: Help }) {
  return (
    <>
      <h3 className={styles.part}>{t('What it is')}</h3>
      <p className={styles.text}>{t(help.what)}</p>
      <h3 className={styles.part}>{t('Example')}</h3>
      <p className={classes(styles.text, styles.example)}>{t(help.example)}</p>
      <h3 className={styles.part}>{t('How to apply it')}</h3>
      <p className={styles.text}>{t(help.apply)}</p>
    </>
  );
}
