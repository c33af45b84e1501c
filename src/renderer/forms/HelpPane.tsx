import { CircleHelp, X } from 'lucide-react';
import { useId } from 'react';
import type { Help } from '../../shared/fields.ts';
import type { AnyFramework } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { termsOfField } from '../../shared/learning/links.ts';
import type { TermId } from '../../shared/learning/terms.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { MakeCard } from '../learn/cards/MakeCard.tsx';
import { MarkedText } from '../learn/term/MarkedText.tsx';
import { TermLink } from '../learn/term/TermLink.tsx';
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
  const { title, help, field, path } = helpFor(framework, spot);
  const terms = termsOfField(framework.kind, path);
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
      <HelpText help={help} terms={terms} />
      <OwnData record={record} field={field} />
      <div className={styles.card}>
        <MakeCard record={record} field={path === '' ? undefined : path} />
      </div>
    </aside>
  );
}

/** What stands in the help for a field. Its own terms have a line of their own; others are marked where they stand. */
function HelpText({ help, terms }: { readonly help: Help; readonly terms: readonly TermId[] }) {
  return (
    <>
      <h3 className={styles.part}>{t('What it is')}</h3>
      <p className={styles.text}>
        <MarkedText text={t(help.what)} except={terms} />
      </p>
      <h3 className={styles.part}>{t('Example')}</h3>
      <p className={classes(styles.text, styles.example)}>{t(help.example)}</p>
      <h3 className={styles.part}>{t('How to apply it')}</h3>
      <p className={styles.text}>
        <MarkedText text={t(help.apply)} except={terms} />
      </p>
      {terms.length > 0 ? (
        <>
          <h3 className={styles.part}>
            {t('Terms')} <kbd className={styles.key}>{t('Shift F1')}</kbd>
          </h3>
          <ul className={styles.terms}>
            {terms.map((term) => (
              <li key={term}>
                <TermLink term={term} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
