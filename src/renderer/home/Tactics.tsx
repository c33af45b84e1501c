import { formatDate, formatMoney } from '../../shared/format.ts';
import { plural, t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { dayOf } from '../app/time.ts';
import { useOpen } from '../data/navigation.ts';
import { currencyOf, shorten } from '../ui/index.ts';
import styles from './Home.module.css';
import { Section } from './Section.tsx';
import { planOf } from './tactics.ts';

const MOST_SHOWN = 5;

/** What is done next, for how much of the budget. Nothing while there is no tactic. */
export function Tactics({ records }: { readonly records: readonly AnyRecord[] }) {
  const { openRecord, openKind } = useOpen();
  const plan = planOf(records, dayOf(new Date()));
  const currency = currencyOf(records);
  if (plan.count === 0) return null;
  const cost = formatMoney(plan.cost, currency);
  const tactics = plural(plan.count, 'one tactic', '{{count}} tactics');
  return (
    <Section
      title={t('Work ahead')}
      hint={
        plan.budget === null
          ? t('{{tactics}} for {{cost}}', { tactics, cost })
          : t('{{tactics}} for {{cost}} of {{budget}}', { tactics, cost, budget: formatMoney(plan.budget, currency) })
      }
      link={{ label: t('Marketing mix'), onOpen: () => openKind('marketing-mix') }}
    >
      {plan.ahead.length === 0 ? <p className={styles.calm}>{t('No tactic with dates lies ahead.')}</p> : null}
      <ul className="plain-list">
        {plan.ahead.slice(0, MOST_SHOWN).map(({ mix, tactic }) => (
          <li key={tactic.id} className={styles.tactic}>
            <button
              type="button"
              className={styles.statement}
              onClick={() => openRecord(mix, { field: 'tactics', item: tactic.id, view: 'form' })}
            >
              {shorten(tactic.statement || t('Untitled tactic'), 120)}
            </button>
            <span className={styles.tacticOwner}>{tactic.owner}</span>
            <span className="tabular">{tactic.start ? formatDate(tactic.start) : ''}</span>
            <span className={styles.tacticCost}>{tactic.cost === null ? '–' : formatMoney(tactic.cost, currency)}</span>
          </li>
        ))}
      </ul>
      {plan.ahead.length > MOST_SHOWN ? (
        <p className={styles.rest}>{plural(plan.ahead.length - MOST_SHOWN, 'and one more', 'and {{count}} more')}</p>
      ) : null}
    </Section>
  );
}
