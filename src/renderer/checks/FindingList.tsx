import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { findingKey, waive } from '../../shared/checks/index.ts';
import type { Finding } from '../../shared/checks/model.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { newId } from '../data/ids.ts';
import { useOpen } from '../data/navigation.ts';
import { tellStep } from '../data/notify.tsx';
import { useActions } from '../data/strategy.ts';
import { useToday } from '../data/today.ts';
import { Button, KindIcon, nameOf, shorten, TextInput } from '../ui/index.ts';
import styles from './ChecksScreen.module.css';
import { FindingRow } from './FindingRow.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import { severities } from './severity.ts';

/** So many of one severity at a time. */
const PAGE = 40;
const HEADS = { error: 'Errors', warning: 'Warnings', hint: 'Hints' } as const;
/** Further records of a finding that are named. */
const MOST_NAMED = 4;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly byId: ReadonlyMap<string, AnyRecord>;
}

/** The findings by severity. Arrows go from one to the next, Enter to its place, F does the fix and W waives. */
export function FindingList({ findings, byId }: FindingListProps) {
  const list = useRef<HTMLElement>(null);
  const left = useRef<number | null>(null);
  const [most, setMost] = useState(PAGE);
  const [waiving, setWaiving] = useState<string | null>(null);

  // The row that held the focus may be gone once it is mended: the one in its place takes it.
  useEffect(() => {
    if (left.current === null || document.activeElement !== document.body) return;
    const rows = rowsIn(list.current);
    if (rows.length === findings.length && rows.length > 0) rows[Math.min(left.current, rows.length - 1)]?.focus();
    left.current = null;
  }, [findings]);

  const leave = (row: Element): void => {
    left.current = rowsIn(list.current).findIndex((go) => row.contains(go));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const row = event.target instanceof Element ? event.target.closest('[data-finding]') : null;
    const rows = rowsIn(list.current);
    const at = rows.findIndex((go) => row?.contains(go));
    const go = (to: number): void => rows[Math.max(0, Math.min(to, rows.length - 1))]?.focus();
    const press = (what: string): void => row?.querySelector<HTMLElement>(what)?.click();
    switch (event.key) {
      case 'ArrowDown':
        go(at + 1);
        break;
      case 'ArrowUp':
        go(at - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(rows.length - 1);
        break;
      case 'f':
      case 'F':
        press('[data-fix]');
        break;
      case 'w':
      case 'W':
        press('[data-waive]');
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <section ref={list} aria-label={t('Findings')} onKeyDown={onKeyDown}>
      {severities.map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} aria-label={t(HEADS[severity])}>
            <h2 className={styles.heading}>
              <SeverityMark severity={severity} size={14} silent />
              {t(HEADS[severity])} <span className={styles.count}>{own.length}</span>
            </h2>
            <ul className="plain-list">
              {own.slice(0, most).map((finding) => {
                const key = findingKey(finding);
                return (
                  <li key={key} className={styles.row} data-finding>
                    <Row
                      finding={finding}
                      byId={byId}
                      waiving={waiving === key}
                      onWaiving={(on) => setWaiving(on ? key : null)}
                      onLeave={leave}
                    />
                  </li>
                );
              })}
            </ul>
            {own.length > most ? (
              <Button className={styles.more} size="small" onClick={() => setMost(most + 4 * PAGE)}>
                {t('Show {{count}} more', { count: own.length - most })}
              </Button>
            ) : null}
          </section>
        );
      })}
      <p className={styles.keys}>
        <kbd>↑↓</kbd> {t('move')} <kbd>Enter</kbd> {t('go there')} <kbd>F</kbd> {t('fix')} <kbd>W</kbd> {t('waive')}
      </p>
    </section>
  );
}

const rowsIn = (list: HTMLElement | null): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('[data-go]') ?? [])];
const isTyping = (target: EventTarget): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

interface RowProps {
  readonly finding: Finding;
  readonly byId: ReadonlyMap<string, AnyRecord>;
  readonly waiving: boolean;
  readonly onWaiving: (on: boolean) => void;
  readonly onLeave: (row: Element) => void;
}

function Row({ finding, byId, waiving, onWaiving, onLeave }: RowProps) {
  const row = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    if (row.current) onLeave(row.current);
  };
  const back = (): void => {
    onWaiving(false);
    row.current?.querySelector<HTMLElement>('[data-go]')?.focus();
  };
  return (
    <div ref={row}>
      <FindingRow
        finding={finding}
        onFix={leave}
        actions={
          <Button
            size="small"
            variant="quiet"
            data-waive
            aria-expanded={waiving}
            aria-label={t('Waive: {{finding}}', { finding: finding.sentence })}
            onClick={() => onWaiving(!waiving)}
          >
            {t('Waive…')}
          </Button>
        }
      >
        <About finding={finding} byId={byId} />
      </FindingRow>
      {waiving ? <WaiveForm finding={finding} onDone={leave} onCancel={back} /> : null}
    </div>
  );
}

/** The records that the finding is about, each one click away. */
function About({ finding, byId }: Pick<RowProps, 'finding' | 'byId'>) {
  const { openRecord } = useOpen();
  const records = [...new Set(finding.about.map(({ record }) => record))].flatMap((id) => byId.get(id) ?? []);
  return (
    <span className={styles.about}>
      {records.slice(0, MOST_NAMED).map((record) => (
        <button key={record.id} type="button" className={styles.record} onClick={() => openRecord(record.id)}>
          <KindIcon kind={record.kind} size={13} />
          {shorten(nameOf(record), 60)}
        </button>
      ))}
      {records.length > MOST_NAMED ? <span>{t('and {{count}} more', { count: records.length - MOST_NAMED })}</span> : null}
    </span>
  );
}

interface WaiveFormProps {
  readonly finding: Finding;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A finding is waived only with a reason: it stands in the report. */
function WaiveForm({ finding, onDone, onCancel }: WaiveFormProps) {
  const [reason, setReason] = useState('');
  const today = useToday();
  const { change, undo } = useActions();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = async (): Promise<void> => {
    if (reason.trim() === '') return;
    onDone();
    const put = await change((records) => waive(records, finding, reason, today, newId));
    if (put) tellStep(t('Waived. The report says so, with the reason.'), undo);
  };
  return (
    <form
      className={styles.waive}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextInput
        label={t('Why it may stay as it is')}
        placeholder={t('Why it may stay as it is; the report prints the reason')}
        value={reason}
        onChange={setReason}
        inputRef={input}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      />
      <Button size="small" variant="outline" type="submit" disabled={reason.trim() === ''}>
        {t('Waive')}
      </Button>
      <Button size="small" variant="quiet" onClick={onCancel}>
        {t('Cancel')}
      </Button>
    </form>
  );
}
