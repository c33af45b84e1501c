import { Modal } from '@mantine/core';
import { OctagonAlert } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { ImportCheck, ImportKind, ImportTarget } from '../../shared/exchange/import.ts';
import { t } from '../../shared/i18n.ts';
import { pathOfFile } from '../client.ts';
import { undo } from '../data/actions.ts';
import { tell } from '../data/notify.tsx';
import { useStrategy } from '../data/strategy.ts';
import { Button, classes } from '../ui/index.ts';
import { CheckStep } from './CheckStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FileStep } from './FileStep.tsx';
import { missingFrom } from './plan.ts';
import { Running } from './Running.tsx';
import { useOpenResult } from './use-open-result.ts';
import { STEPS, type Step, useWizard } from './use-wizard.ts';
import styles from './Wizard.module.css';
import { counted, stepName, titleOf } from './words.ts';

interface WizardProps {
  readonly kind: ImportKind;
  /** A file that is read at once. */
  readonly path: string | undefined;
  readonly onClose: () => void;
}

/** Brings a table of any kind into the strategy: which file, which column goes where, what would come of it, and then all or nothing. */
export function Wizard({ kind, path, onClose }: WizardProps) {
  const { strategy } = useStrategy();
  const wizard = useWizard(strategy.id, kind, path);
  const { state } = wizard;
  const { step, busy, file, plan, check, done, error, note } = state;
  const [skipBad, setSkipBad] = useState(false);
  const openResult = useOpenResult(kind);
  const heading = useRef<HTMLHeadingElement>(null);
  const missing = file && plan ? missingFrom(plan, file.targets) : [];
  const running = busy === 'importing';
  const hint = step === 'columns' ? stillNeeded(missing) : step === 'check' && check ? whyNot(check, skipBad) : '';
  useBehind();

  // Each step begins at its head, for the keyboard as for the eye.
  const place = done ? 'done' : running ? 'running' : step;
  useEffect(() => {
    if (place !== 'file') heading.current?.focus();
  }, [place]);

  const leave = (): void => {
    if (running) return;
    if (done && done.rows > 0) tell(done.sentence, { label: t('Undo'), run: () => void undo() });
    onClose();
  };
  const { over, ...drop } = useDrop((dropped) => void wizard.open(dropped), !running && !done);

  return (
    <Modal
      opened
      onClose={leave}
      title={titleOf(kind)}
      size={1120}
      padding={0}
      closeOnClickOutside={false}
      closeOnEscape={!running}
      withCloseButton={!running}
      closeButtonProps={{ 'aria-label': t('Close') }}
      classNames={{ content: styles.dialog, header: styles.header, body: styles.body }}
      {...drop}
    >
      {over && <div className={styles.over}>{t('Drop to read this file')}</div>}
      {done || running ? null : <StepBar step={step} state={state} canLeaveColumns={missing.length === 0} onGo={wizard.goTo} />}
      <div className={styles.main}>
        {done || running ? (
          <Running ref={heading} done={done} token={file?.token ?? ''} name={file?.name ?? ''} onCancel={wizard.cancel} />
        ) : step === 'file' || !file || !plan ? (
          <FileStep kind={kind} strategyId={strategy.id} wizard={wizard} />
        ) : step === 'columns' ? (
          <ColumnsStep ref={heading} file={file} plan={plan} missing={missing} onPlan={wizard.setPlan} />
        ) : (
          <CheckStep ref={heading} check={check} file={file} skipBad={skipBad} onSkipBad={setSkipBad} />
        )}
      </div>
      {error && (
        <p className={styles.error} role="alert">
          <OctagonAlert size={16} aria-hidden />
          {error.message}
        </p>
      )}
      {note !== '' && (
        <p className={styles.note} role="status">
          {note}
        </p>
      )}
      <div className={styles.foot}>
        {done ? (
          <>
            <Button onClick={leave}>{t('Close')}</Button>
            <Button
              variant="filled"
              onClick={() => {
                leave();
                openResult();
              }}
            >
              {t('Open')}
            </Button>
          </>
        ) : running ? null : (
          <>
            {hint !== '' && <span className={styles.footNote}>{hint}</span>}
            {step !== 'file' && <Button onClick={() => wizard.goTo(step === 'check' ? 'columns' : 'file')}>{t('Back')}</Button>}
            {file && step === 'file' && (
              <Button variant="filled" disabled={busy !== null} onClick={() => wizard.goTo('columns')}>
                {t('Next')}
              </Button>
            )}
            {step === 'columns' && (
              <Button variant="filled" disabled={missing.length > 0} onClick={() => wizard.goTo('check')}>
                {t('Next')}
              </Button>
            )}
            {step === 'check' && check && (
              <Button variant="filled" disabled={check.good === 0 || (check.bad > 0 && !skipBad)} onClick={() => void wizard.run(skipBad)}>
                {counted(check.good, 'Import 1 row', 'Import {{count}} rows')}
              </Button>
            )}
          </>
        )}
      </div>
    </Modal>
  );
}

const stillNeeded = (missing: readonly ImportTarget[]): string =>
  missing.length === 0 ? '' : t('Still needed: {{fields}}.', { fields: missing.map(({ label }) => t(label)).join(', ') });

/** Why nothing can be imported; '' when it can. */
function whyNot({ good, bad, duplicates }: ImportCheck, skipBad: boolean): string {
  if (good === 0) return bad === 0 && duplicates > 0 ? t('Every row is there already.') : t('No row can be imported.');
  return bad > 0 && !skipBad ? t('Leave the bad rows out, or mend them in the file and choose it again.') : '';
}

/** Takes what lies behind the dialog out of reach while it is open, and gives the focus back to where it was. */
function useBehind(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const behind = document.getElementById('root');
    if (behind) behind.inert = true;
    return () => {
      if (behind) behind.inert = false;
      // Where it was may be gone with what the import changed: then reading goes on at the top.
      const back =
        before instanceof HTMLElement && before !== document.body && before.isConnected ? before : document.getElementById('main');
      back?.focus({ preventScroll: true });
    };
  }, [before]);
}

interface StepBarProps {
  readonly step: Step;
  readonly state: { readonly file: unknown; readonly busy: unknown };
  readonly canLeaveColumns: boolean;
  readonly onGo: (step: Step) => void;
}

function StepBar({ step, state, canLeaveColumns, onGo }: StepBarProps) {
  const canGo = (to: Step): boolean => to === 'file' || (state.file !== null && (to === 'columns' || canLeaveColumns));
  return (
    <ol className={styles.steps} aria-label={t('Steps')}>
      {STEPS.map((one, index) => (
        <li key={one}>
          <button
            type="button"
            className={classes(styles.step, STEPS.indexOf(step) > index && styles.past)}
            aria-current={one === step ? 'step' : undefined}
            disabled={state.busy !== null || !canGo(one)}
            onClick={() => onGo(one)}
          >
            <span className={styles.number}>{index + 1}</span>
            {stepName(one)}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Takes a file that is dropped anywhere on the dialog. */
function useDrop(onFile: (path: string) => void, active: boolean) {
  const [over, setOver] = useState(false);
  const brings = (event: DragEvent): boolean => active && event.dataTransfer.types.includes('Files');
  return {
    over,
    onDragOver: (event: DragEvent): void => {
      if (!brings(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent): void => {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
    },
    onDrop: (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer.files[0];
      if (!brings(event) || !file) return;
      event.preventDefault();
      const path = pathOfFile(file);
      if (path !== '') onFile(path);
    },
  };
}
