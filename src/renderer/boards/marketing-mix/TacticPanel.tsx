import type { RefTarget } from '../../../shared/fields.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import { type P, PS } from '../../../shared/frameworks/marketing-mix.ts';
import { t } from '../../../shared/i18n.ts';
import { DateInput, MoneyInput, ReferencePicker, SelectInput, shorten, TextInput } from '../../ui/index.ts';
import { DetailPanel, PanelPair, PanelRow } from '../frame/DetailPanel.tsx';
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
  return (
    <DetailPanel
      field="tactics"
      title={shorten(tactic.statement, 60) || t('Untitled tactic')}
      onClose={() => onChoose(null)}
      onDelete={() => change((now) => withoutTactic(now, tactic.id))}
    >
      <PanelRow label={t('Statement')}>
        <TextInput label={t('Statement')} look="area" value={tactic.statement} onChange={(statement) => alter({ statement })} />
      </PanelRow>
      <PanelPair>
        <PanelRow label={t('P')}>
          <SelectInput label={t('P')} options={optionsOf(PS)} value={tactic.p} onChange={(p) => alter({ p: isP(p) ? p : null })} />
        </PanelRow>
        <PanelRow label={t('Status')}>
          <SelectInput
            label={t('Status')}
            options={optionsOf(WORK_STATUSES)}
            value={tactic.status}
            onChange={(status) => alter({ status: isStatus(status) ? status : null })}
          />
        </PanelRow>
      </PanelPair>
      <PanelPair>
        <PanelRow label={t('Start')}>
          <DateInput label={t('Start')} value={tactic.start} onChange={(start) => alter({ start })} />
        </PanelRow>
        <PanelRow label={t('End')}>
          <DateInput label={t('End')} value={tactic.end} onChange={(end) => alter({ end })} />
        </PanelRow>
      </PanelPair>
      {tactic.start !== null && tactic.end !== null && tactic.end < tactic.start && (
        <p className={styles.problem} role="status">
          {t('It ends before it starts. Both days are kept; the timeline reads them the other way round.')}
        </p>
      )}
      <PanelPair>
        <PanelRow label={t('Cost')}>
          <MoneyInput label={t('Cost')} currency={currency} value={tactic.cost} onChange={(cost) => alter({ cost })} />
        </PanelRow>
        <PanelRow label={t('Owner')}>
          <TextInput label={t('Owner')} value={tactic.owner} onChange={(owner) => alter({ owner })} />
        </PanelRow>
      </PanelPair>
      <PanelRow label={t('Segments')}>
        <ReferencePicker
          label={t('Segments')}
          targets={SEGMENTS}
          record={record.id}
          value={tactic.segments}
          onChange={(segments) => alter({ segments: [...segments] })}
        />
      </PanelRow>
      <PanelRow label={t('Carries')}>
        <ReferencePicker
          label={t('Carries')}
          addLabel={t('Add a reliever or creator')}
          targets={ANSWERS}
          record={record.id}
          value={tactic.answers}
          onChange={(answers) => alter({ answers: [...answers] })}
        />
      </PanelRow>
      <PanelRow label={t('Metric')}>
        <ReferencePicker
          single
          label={t('Metric')}
          targets={METRICS}
          record={record.id}
          value={tactic.metric ? [tactic.metric] : []}
          onChange={([metric]) => alter({ metric: metric ?? null })}
        />
      </PanelRow>
    </DetailPanel>
  );
}
