import { Trash2, X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { RefTarget } from '../../../shared/fields.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import { type P, PS } from '../../../shared/frameworks/marketing-mix.ts';
import { t } from '../../../shared/i18n.ts';
import { Button, DateInput, IconButton, MoneyInput, ReferencePicker, SelectInput, shorten, TextInput } from '../../ui/index.ts';
import type { MixContext } from './MixBoard.tsx';
import type { WorkStatus } from './StatusMark.tsx';
import styles from './TacticPanel.module.css';
import { type Tactic, withoutTactic, withTactic } from './tactics.ts';

interface TacticPanelProps extends MixContext {
  readonly tactic: Tactic;
}

const SEGMENTS: readonly RefTarget[] = [{ kind: 'segment' }];
const ANSWERS: readonly RefTarget[] = [
  { kind: 'value-fit', list: 'relievers' },
  { kind: 'value-fit', list: 'creators' },
];
const METRICS: readonly RefTarget[] = [{ kind: 'metric' }];
const optionsOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
const isP = (value: string | null): value is P => value !== null && value in PS;
const isStatus = (value: string | null): value is WorkStatus => value !== null && value in WORK_STATUSES;

/** Everything about one tactic, beside the board. */
export function TacticPanel({ view, currency, tactic, onChoose }: TacticPanelProps) {
  const { record, change } = view;
  const alter = (part: Partial<Omit<Tactic, 'id'>>) => change((now) => withTactic(now, tactic.id, part));
  const headId = useId();
  const close = () => onChoose(null);
  return (
    <section
      aria-labelledby={headId}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        close();
      }}
    >
      <header className={styles.head}>
        <h2 id={headId} className={styles.title}>
          {shorten(tactic.statement, 60) || t('Untitled tactic')}
        </h2>
        <IconButton label={t('Close the details')} size="small" onClick={close}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      <div className={styles.fields}>
        <Row label={t('Statement')}>
          <TextInput label={t('Statement')} look="area" value={tactic.statement} onChange={(statement) => alter({ statement })} />
        </Row>
        <div className={styles.pair}>
          <Row label={t('P')}>
            <SelectInput label={t('P')} options={optionsOf(PS)} value={tactic.p} onChange={(p) => alter({ p: isP(p) ? p : null })} />
          </Row>
          <Row label={t('Status')}>
            <SelectInput
              label={t('Status')}
              options={optionsOf(WORK_STATUSES)}
              value={tactic.status}
              onChange={(status) => alter({ status: isStatus(status) ? status : null })}
            />
          </Row>
        </div>
        <div className={styles.pair}>
          <Row label={t('Start')}>
            <DateInput label={t('Start')} value={tactic.start} onChange={(start) => alter({ start })} />
          </Row>
          <Row label={t('End')}>
            <DateInput label={t('End')} value={tactic.end} onChange={(end) => alter({ end })} />
          </Row>
        </div>
        {tactic.start !== null && tactic.end !== null && tactic.end < tactic.start && (
          <p className={styles.problem} role="status">
            {t('It ends before it starts. Both days are kept; the timeline reads them the other way round.')}
          </p>
        )}
        <div className={styles.pair}>
          <Row label={t('Cost')}>
            <MoneyInput label={t('Cost')} currency={currency} value={tactic.cost} onChange={(cost) => alter({ cost })} />
          </Row>
          <Row label={t('Owner')}>
            <TextInput label={t('Owner')} value={tactic.owner} onChange={(owner) => alter({ owner })} />
          </Row>
        </div>
        <Row label={t('Segments')}>
          <ReferencePicker
            label={t('Segments')}
            targets={SEGMENTS}
            record={record.id}
            value={tactic.segments}
            onChange={(segments) => alter({ segments: [...segments] })}
          />
        </Row>
        <Row label={t('Carries')}>
          <ReferencePicker
            label={t('Carries')}
            addLabel={t('Add a reliever or creator')}
            targets={ANSWERS}
            record={record.id}
            value={tactic.answers}
            onChange={(answers) => alter({ answers: [...answers] })}
          />
        </Row>
        <Row label={t('Metric')}>
          <ReferencePicker
            single
            label={t('Metric')}
            targets={METRICS}
            record={record.id}
            value={tactic.metric ? [tactic.metric] : []}
            onChange={([metric]) => alter({ metric: metric ?? null })}
          />
        </Row>
      </div>
      <footer className={styles.foot}>
        <Button
          size="small"
          variant="quiet"
          icon={<Trash2 size={13} aria-hidden />}
          onClick={() => change((now) => withoutTactic(now, tactic.id))}
        >
          {t('Delete')}
        </Button>
      </footer>
    </section>
  );
}

/** A field under its name; the field itself carries the name for screen readers. */
const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <span className={styles.label} aria-hidden>
      {label}
    </span>
    {children}
  </div>
);
