import { CircleCheck, CopyMinus, LoaderCircle, OctagonAlert } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useStore } from 'zustand';
import type { ImportCheck, ImportFault, ImportFile } from '../../shared/exchange/import.ts';
import { formatNumber } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import { progress } from '../data/progress.ts';
import { classes, shorten } from '../ui/index.ts';
import styles from './CheckStep.module.css';
import { SCROLLS } from './scrolls.ts';
import { counted } from './words.ts';

interface CheckStepProps {
  /** Null while it is made. */
  readonly check: ImportCheck | null;
  readonly file: ImportFile;
  readonly skipBad: boolean;
  readonly onSkipBad: (skip: boolean) => void;
  readonly ref: Ref<HTMLHeadingElement>;
}

/** What would come of the import: how many rows, which of them cannot be taken and why, and how the first would be stored. */
export function CheckStep({ check, file, skipBad, onSkipBad, ref }: CheckStepProps) {
  return (
    <div className={styles.check}>
      <h3 ref={ref} tabIndex={-1} className={styles.title}>
        {t('What comes of “{{file}}”', { file: shorten(file.name, 80) })}
      </h3>
      {check ? (
        <>
          <div className={styles.figures}>
            <Figure icon={<CircleCheck size={16} className={styles.good} aria-hidden />} count={check.good} words={t('will come in')}>
              {check.customers === null ? null : counted(check.customers, 'of 1 customer', 'of {{count}} customers')}
            </Figure>
            <Figure
              icon={<CopyMinus size={16} className={styles.same} aria-hidden />}
              count={check.duplicates}
              words={t('are there already')}
            >
              {check.duplicates > 0 ? t('They are left out.') : null}
            </Figure>
            <Figure
              icon={<OctagonAlert size={16} className={check.bad > 0 ? styles.bad : styles.same} aria-hidden />}
              count={check.bad}
              words={t('cannot be taken')}
            >
              {check.bad > 0 && !skipBad ? t('They stop the import.') : check.bad > 0 ? t('They are left out.') : null}
            </Figure>
          </div>
          {check.bad > 0 && <Faults check={check} skipBad={skipBad} onSkipBad={onSkipBad} />}
          <Preview check={check} file={file} />
        </>
      ) : (
        <p className={styles.busy} role="status">
          <LoaderCircle size={16} className={styles.turning} aria-hidden />
          {counted(file.rows, 'Reading 1 row…', 'Reading {{count}} rows…')}
          <ReadSoFar token={file.token} />
        </p>
      )}
    </div>
  );
}

function ReadSoFar({ token }: { readonly token: string }) {
  const told = useStore(progress);
  if (told.token !== token || told.total === 0) return null;
  return <progress className={styles.progress} aria-label={t('Rows read')} max={told.total} value={told.done} />;
}

interface FigureProps {
  readonly icon: ReactNode;
  readonly count: number;
  readonly words: string;
  readonly children: string | null;
}

const Figure = ({ icon, count, words, children }: FigureProps) => (
  <p className={styles.figure}>
    <strong className={styles.count}>{formatNumber(count)}</strong>
    <span className={styles.said}>
      {icon}
      {words}
    </span>
    <span className={styles.fine}>{children}</span>
  </p>
);

interface FaultsProps {
  readonly check: ImportCheck;
  readonly skipBad: boolean;
  readonly onSkipBad: (skip: boolean) => void;
}

function Faults({ check, skipBad, onSkipBad }: FaultsProps) {
  const { faults, bad } = check;
  return (
    <section className={styles.part} aria-label={t('Rows that cannot be taken')}>
      <div className={styles.partHead}>
        <h4 className={styles.head}>{t('Rows that cannot be taken')}</h4>
        {faults.length < bad && <span className={styles.fine}>{t('the first {{count}}', { count: formatNumber(faults.length) })}</span>}
        <label className={styles.skip}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={skipBad}
            checked={skipBad}
            onChange={(event) => onSkipBad(event.currentTarget.checked)}
          />
          <span className={styles.track} aria-hidden />
          {t('Leave the bad rows out')}
        </label>
      </div>
      <section className={styles.table} aria-label={t('Reasons')} {...SCROLLS}>
        <table>
          <thead>
            <tr>
              <th scope="col" className={styles.line}>
                {t('Line')}
              </th>
              <th scope="col">{t('Column')}</th>
              <th scope="col">{t('Value')}</th>
              <th scope="col">{t('Reason')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault) => (
              <tr key={keyOf(fault)}>
                <td className={styles.line}>{formatNumber(fault.line)}</td>
                <td>{fault.column === '' ? <span className={styles.fine}>{t('the whole row')}</span> : shorten(fault.column, 60)}</td>
                <td className={styles.value}>{fault.value}</td>
                <td>{fault.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

const keyOf = ({ line, column, reason }: ImportFault): string => `${line} ${column} ${reason}`;

/** The first rows as they would be stored, in the fields' own words. */
function Preview({ check, file }: { readonly check: ImportCheck; readonly file: ImportFile }) {
  const filled = new Set(check.preview.flatMap(({ values }) => Object.keys(values).filter((field) => values[field] !== '')));
  const targets = file.targets.filter(({ field }) => filled.has(field));
  if (check.preview.length === 0 || targets.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('As they will be stored')}>
      <div className={styles.partHead}>
        <h4 className={styles.head}>{t('As they will be stored')}</h4>
        <span className={styles.fine}>{counted(check.preview.length, 'the first row', 'the first {{count}} rows')}</span>
      </div>
      <section className={classes(styles.table, styles.tall)} aria-label={t('First rows')} {...SCROLLS}>
        <table>
          <thead>
            <tr>
              <th scope="col" className={styles.line}>
                {t('Line')}
              </th>
              {targets.map(({ field, label }) => (
                <th key={field} scope="col">
                  {t(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {check.preview.map(({ line, values }) => (
              <tr key={line}>
                <td className={styles.line}>{formatNumber(line)}</td>
                {targets.map(({ field }) => (
                  <td key={field} className={styles.short} title={values[field]}>
                    {shorten(values[field] ?? '', 160)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
