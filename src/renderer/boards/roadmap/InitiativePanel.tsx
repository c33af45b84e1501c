import { type Initiative, initiativeCode, RACI_FAULTS, raciFaults } from '../../../shared/analysis/roadmap.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import { CYCLE_STAGES, type CycleStage, roadmap } from '../../../shared/frameworks/roadmap.ts';
import { DIMENSIONS, type Dimension } from '../../../shared/frameworks/servqual.ts';
import { t } from '../../../shared/i18n.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button, DateInput, MoneyInput, RatingInput, ReferencePicker, SelectInput, shorten, TextInput } from '../../ui/index.ts';
import { DetailPanel, PanelPair, PanelRow } from '../frame/DetailPanel.tsx';
import type { WorkStatus } from '../marketing-mix/StatusMark.tsx';
import styles from './InitiativePanel.module.css';
import { withInitiative, withoutInitiative } from './initiatives.ts';
import type { RoadmapContext } from './RoadmapBoard.tsx';

interface InitiativePanelProps extends RoadmapContext {
  readonly initiative: Initiative;
}

const optionsOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
const isStatus = (value: string | null): value is WorkStatus => value !== null && value in WORK_STATUSES;
const isStage = (value: string | null): value is CycleStage => value !== null && value in CYCLE_STAGES;
const isDimension = (value: string | null): value is Dimension => value !== null && value in DIMENSIONS;

/** What an initiative may refer to, as its framework declares it. */
const targetsOf = (name: 'from' | 'supports') => {
  const { widget } = roadmap.fields.initiatives;
  const field = widget.kind === 'list' ? widget.fields[name] : undefined;
  return field?.widget.kind === 'references' ? field.widget.targets : [];
};
const FROM = targetsOf('from');
const SUPPORTS = targetsOf('supports');

/** Everything about one initiative, beside the board. */
export function InitiativePanel({ view, currency, initiative, onChoose }: InitiativePanelProps) {
  const { record, data, change } = view;
  const { openRecord } = useOpen();
  const { id, raci } = initiative;
  const alter = (part: Partial<Omit<Initiative, 'id'>>) => change((now) => withInitiative(now, id, part));
  const faults = raciFaults(initiative);
  const namesOf = (text: string): string[] => text.split(',').map((name) => name.trimStart());
  return (
    <DetailPanel
      field="initiatives"
      title={`${initiativeCode(data.initiatives.indexOf(initiative))} ${shorten(initiative.title, 60) || t('Untitled initiative')}`}
      onClose={() => onChoose(null)}
      onDelete={() => change((now) => withoutInitiative(now, id))}
      actions={
        <Button size="small" variant="quiet" onClick={() => openRecord(record.id, { field: 'initiatives', item: id, view: 'form' })}>
          {t('Open in the form')}
        </Button>
      }
    >
      <PanelRow label={t('Title')}>
        <TextInput label={t('Title')} look="area" value={initiative.title} onChange={(title) => alter({ title })} />
      </PanelRow>
      <PanelRow label={t('Comes from')}>
        <ReferencePicker
          label={t('Comes from')}
          addLabel={t('Add a reason')}
          targets={FROM}
          record={record.id}
          value={initiative.from}
          onChange={(from) => alter({ from: [...from] })}
        />
      </PanelRow>
      <PanelRow label={t('Supports')}>
        <ReferencePicker
          label={t('Supports')}
          addLabel={t('Add an objective')}
          targets={SUPPORTS}
          record={record.id}
          value={initiative.supports}
          onChange={(supports) => alter({ supports: [...supports] })}
        />
      </PanelRow>
      <div className={styles.ratings}>
        <PanelRow label={t('Impact')}>
          <RatingInput label={t('Impact')} look="dots" value={initiative.impact} onChange={(impact) => alter({ impact })} />
        </PanelRow>
        <PanelRow label={t('Effort')}>
          <RatingInput label={t('Effort')} look="ticks" value={initiative.effort} onChange={(effort) => alter({ effort })} />
        </PanelRow>
        <PanelRow label={t('Confidence')}>
          <RatingInput label={t('Confidence')} look="dots" value={initiative.confidence} onChange={(confidence) => alter({ confidence })} />
        </PanelRow>
      </div>
      <PanelPair>
        <PanelRow label={t('Start')}>
          <DateInput label={t('Start')} value={initiative.start} onChange={(start) => alter({ start })} />
        </PanelRow>
        <PanelRow label={t('End')}>
          <DateInput label={t('End')} value={initiative.end} onChange={(end) => alter({ end })} />
        </PanelRow>
      </PanelPair>
      {initiative.start !== null && initiative.end !== null && initiative.end < initiative.start && (
        <p className={styles.problem} role="status">
          {t('It ends before it starts. Both days are kept; the timeline reads them the other way round.')}
        </p>
      )}
      <PanelPair>
        <PanelRow label={t('Review')}>
          <DateInput label={t('Review')} value={initiative.reviewDate} onChange={(reviewDate) => alter({ reviewDate })} />
        </PanelRow>
        <PanelRow label={t('Cost')}>
          <MoneyInput label={t('Cost')} currency={currency} value={initiative.cost} onChange={(cost) => alter({ cost })} />
        </PanelRow>
      </PanelPair>
      <PanelPair>
        <PanelRow label={t('Status')}>
          <SelectInput
            label={t('Status')}
            options={optionsOf(WORK_STATUSES)}
            value={initiative.status}
            onChange={(status) => alter({ status: isStatus(status) ? status : null })}
          />
        </PanelRow>
        <PanelRow label={t('Step of the cycle')}>
          <SelectInput
            label={t('Step of the cycle')}
            options={optionsOf(CYCLE_STAGES)}
            value={initiative.stage}
            onChange={(stage) => alter({ stage: isStage(stage) ? stage : null })}
          />
        </PanelRow>
      </PanelPair>
      <PanelRow label={t('Accountable')}>
        <TextInput
          label={t('Accountable')}
          value={raci.accountable}
          onChange={(accountable) => alter({ raci: { ...raci, accountable } })}
        />
      </PanelRow>
      <PanelRow label={t('Responsible')}>
        <TextInput
          label={t('Responsible, parted by commas')}
          value={raci.responsible.join(', ')}
          onChange={(text) => alter({ raci: { ...raci, responsible: text === '' ? [] : namesOf(text) } })}
        />
      </PanelRow>
      {faults.length > 0 && <p className={styles.problem}>{faults.map((fault) => t(RACI_FAULTS[fault])).join(', ')}</p>}
      <PanelRow label={t('Service-quality dimension')}>
        <SelectInput
          label={t('Service-quality dimension')}
          placeholder={t('None')}
          options={optionsOf(DIMENSIONS)}
          value={initiative.dimension}
          onChange={(dimension) => alter({ dimension: isDimension(dimension) ? dimension : null })}
        />
      </PanelRow>
    </DetailPanel>
  );
}
