import { useState } from 'react';
import { activePs, budgetOf } from '../../../shared/analysis/mix.ts';
import { formatMoney } from '../../../shared/format.ts';
import type { MIX_SCOPES } from '../../../shared/frameworks/marketing-mix.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { useStrategy } from '../../data/strategy.ts';
import { type RecordView, useRecord } from '../../data/useRecord.ts';
import { currencyOf, nameOf, Segmented, shorten } from '../../ui/index.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { BudgetView } from './BudgetView.tsx';
import { Columns } from './Columns.tsx';
import { Meter } from './Meter.tsx';
import styles from './MixBoard.module.css';
import { TacticPanel } from './TacticPanel.tsx';
import { Timeline } from './Timeline.tsx';

type View = 'columns' | 'timeline' | 'budget';
type Scope = keyof typeof MIX_SCOPES;

/** What the views of a mix share. */
export interface MixContext {
  readonly view: RecordView<'marketing-mix'>;
  readonly currency: string;
  /** The id of the tactic whose details are open. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

export function MixBoard({ id }: { readonly id: string }) {
  const view = useRecord('marketing-mix', id);
  return view ? <OpenMix view={view} /> : null;
}

/** A column for each P, the same tactics over time, and what they cost. */
function OpenMix({ view }: { readonly view: RecordView<'marketing-mix'> }) {
  const { data, change } = view;
  const { records } = useStrategy();
  const [show, setShow] = useState<View>('columns');
  const [chosenId, setChosen] = useState<string | null>(null);
  const currency = currencyOf(records);
  const budget = budgetOf(data);
  const chosen = data.tactics.find(({ id }) => id === chosenId);
  const context: MixContext = { view, currency, chosen: chosen?.id ?? null, onChoose: setChosen };
  const whole = budget.total ?? budget.allocated;
  return (
    <BoardFrame
      label={t('Marketing mix board')}
      title={shorten(nameOf(view.record), 80)}
      summary={
        <>
          <span>{plural(data.tactics.length, 'One tactic', '{{count}} tactics')}</span>
          <span className={styles.total}>
            <Meter cost={budget.cost} budget={whole} />
            <span>
              <strong className={styles.figure}>{formatMoney(budget.cost, currency)}</strong>{' '}
              {t('planned of {{total}}', { total: formatMoney(whole, currency) })}
              {budget.cost > whole && (
                <strong className={styles.over}> · {t('{{amount}} over', { amount: formatMoney(budget.cost - whole, currency) })}</strong>
              )}
              {budget.cost < whole && <span> · {t('{{amount}} left', { amount: formatMoney(whole - budget.cost, currency) })}</span>}
            </span>
          </span>
        </>
      }
      controls={
        <>
          <Segmented<Scope>
            label={t('Scope')}
            value={data.scope}
            onChange={(scope) => change((now) => ({ ...now, scope }))}
            options={[
              { value: '4P', label: t('4P') },
              { value: '7P', label: t('7P') },
            ]}
          />
          <Segmented<View>
            label={t('View')}
            value={show}
            onChange={setShow}
            options={[
              { value: 'columns', label: t('Columns') },
              { value: 'timeline', label: t('Timeline') },
              { value: 'budget', label: t('Budget') },
            ]}
          />
        </>
      }
    >
      {show === 'columns' && <Columns {...context} ps={activePs(data)} budget={budget} />}
      {show === 'timeline' && <Timeline {...context} ps={activePs(data)} budget={budget} />}
      {show === 'budget' && <BudgetView {...context} budget={budget} />}
      {chosen && show !== 'budget' && <TacticPanel key={chosen.id} {...context} tactic={chosen} />}
    </BoardFrame>
  );
}
