import { FileSpreadsheet, FileUp, LoaderCircle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ImportFile, ImportKind } from '../../shared/exchange/import.ts';
import { t } from '../../shared/i18n.ts';
import { Button } from '../ui/index.ts';
import { Batches } from './Batches.tsx';
import styles from './FileStep.module.css';
import { FormatBar } from './FormatBar.tsx';
import { SampleTable } from './SampleTable.tsx';
import type { OpenWizard } from './use-wizard.ts';
import { counted, rowsAre, sizeOf } from './words.ts';

interface FileStepProps {
  readonly kind: ImportKind;
  readonly strategyId: string;
  readonly wizard: OpenWizard;
}

/** Which file, and how its bytes are read. Before one is chosen: what belongs in it, and what was imported before. */
export function FileStep({ kind, strategyId, wizard }: FileStepProps) {
  const { file, plan, busy } = wizard.state;
  const name = useRef<HTMLHeadingElement>(null);
  const token = file?.token;
  // What had the focus is gone once a file is there: reading goes on at its name.
  useEffect(() => {
    if (token !== undefined) name.current?.focus();
  }, [token]);
  if (!file || !plan) {
    return (
      <div className={styles.start}>
        <div className={styles.drop}>
          <FileUp size={28} strokeWidth={1.4} className={styles.icon} aria-hidden />
          <p className={styles.lead}>{t('Drop a file here, or choose one')}</p>
          <p className={styles.hint}>{rowsAre(kind)}</p>
          <p className={styles.hint}>
            {t('CSV, TSV or plain text. Delimiter, encoding, dates and numbers are found out, and can be changed.')}
          </p>
          <Button variant="filled" data-autofocus disabled={busy !== null} onClick={() => void wizard.open()}>
            {t('Choose a file…')}
          </Button>
          {busy === 'reading' && <Reading />}
        </div>
        <Batches strategyId={strategyId} />
      </div>
    );
  }
  return (
    <div className={styles.file}>
      <div className={styles.strip}>
        <FileSpreadsheet size={20} strokeWidth={1.4} className={styles.icon} aria-hidden />
        <div className={styles.words}>
          <h3 ref={name} tabIndex={-1} className={styles.name}>
            {file.name}
          </h3>
          <p className={styles.meta}>{metaOf(file)}</p>
        </div>
        {busy === 'reading' && <Reading />}
        <Button disabled={busy !== null} onClick={() => void wizard.open()}>
          {t('Another file…')}
        </Button>
      </div>
      <FormatBar format={plan.format} disabled={busy !== null} onChange={(change) => void wizard.reread(change)} />
      <SampleTable file={file} />
    </div>
  );
}

const metaOf = ({ bytes, rows, columns }: ImportFile): string =>
  [sizeOf(bytes), counted(rows, '1 row', '{{count}} rows'), counted(columns.length, '1 column', '{{count}} columns')].join(' · ');

function Reading() {
  return (
    <span className={styles.reading} role="status">
      <LoaderCircle size={15} className={styles.turning} aria-hidden />
      {t('Reading…')}
    </span>
  );
}
