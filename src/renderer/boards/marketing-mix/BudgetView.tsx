import { Trash2, TriangleAlert } from 'lucide-react';
import type { Budget } from '../../../shared/analysis/mix.ts';
import { budgetByQuarter } from '../../../shared/charts/budget.ts';
import type { RefTarget } from '../../../shared/fields.ts';
import { formatMoney } from '../../../shared/format.ts';
import { PS } from '../../../shared/frameworks/marketing-mix.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { useStrategy } from '../../data/strategy.ts';
import { ChartView, IconButton, MoneyInput, ReferencePicker, resolveReference, shorten } from '../../ui/index.ts';
import styles from './BudgetView.module.css';
import { Meter } from './Meter.tsx';
import type { MixContext } from './MixBoard.tsx';
import { channelDifference, type MixData, withBudget } from './tactics.ts';

interface BudgetViewProps extends MixContext {
  readonly budget: Budget;
}

/** The money of a mix three ways: by P, by quarter, and promotion's by channel. */
export function BudgetView(props: BudgetViewProps) {
  const { budget, currency } = props;
  return (
    <div className={styles.scroll}>
      <div className={styles.board}>
        <ByP {...props} />
        <div className={styles.side}>
          <section aria-label={t('Budget by quarter')}>
            <h2 className={styles.head}>
              {t('By quarter')} <span className={styles.hint}>{t('a tactic’s cost is spread evenly over its days')}</span>
            </h2>
            {budget.quarters.length === 0 ? (
              <p className={styles.note}>{t('No tactic has dates yet.')}</p>
            ) : (
              <ChartView chart={budgetByQuarter(budget.quarters, currency)} picture={t('Budget by quarter')} />
            )}
            {budget.undated > 0 && (
              <p className={styles.note}>
                {t('{{amount}} has no dates and stands in no quarter.', { amount: formatMoney(budget.undated, currency) })}
              </p>
            )}
          </section>
          <ChannelMix {...props} />
        </div>
      </div>
    </div>
  );
}

function ByP({ view, currency, budget }: BudgetViewProps) {
  const { data, change } = view;
  const total = data.totalBudget;
  return (
    <section aria-label={t('Budget by P')} className={styles.byP}>
      <h2 className={styles.head}>{t('By P')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('P')}</th>
            <th scope="col" className={styles.number}>
              {t('Budget')}
            </th>
            <th scope="col" className={styles.number}>
              {t('Tactics cost')}
            </th>
            <th scope="col">{t('Cost against budget')}</th>
          </tr>
        </thead>
        <tbody>
          {budget.byP.map(({ p, budget: given, cost }) => (
            <tr key={p}>
              <th scope="row">{t(PS[p])}</th>
              <td className={styles.input}>
                <MoneyInput
                  plain
                  label={t('Budget of {{name}}', { name: t(PS[p]) })}
                  currency={currency}
                  value={data[p].budget}
                  onChange={(typed) => change((now) => withBudget(now, p, typed))}
                />
              </td>
              <td className={styles.number}>{formatMoney(cost, currency)}</td>
              <td>
                <span className={styles.meter}>
                  <Meter cost={cost} budget={given} />
                  <Left given={given} cost={cost} currency={currency} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('All Ps')}</th>
            <td className={styles.number}>{formatMoney(budget.allocated, currency)}</td>
            <td className={styles.number}>{formatMoney(budget.cost, currency)}</td>
            <td>
              <Left given={budget.allocated} cost={budget.cost} currency={currency} />
            </td>
          </tr>
          <tr>
            <th scope="row">{t('Total budget')}</th>
            <td className={styles.input}>
              <MoneyInput
                plain
                label={t('Total budget')}
                currency={currency}
                value={total}
                onChange={(typed) => change((now) => ({ ...now, totalBudget: typed }))}
              />
            </td>
            <td />
            <td>{total !== null && <Difference sum={budget.allocated} whole={total} currency={currency} words={totalWords} />}</td>
          </tr>
        </tfoot>
      </table>
      {budget.unassigned > 0 && (
        <p className={styles.note}>
          {t('{{amount}} belongs to tactics that stand under none of these Ps.', { amount: formatMoney(budget.unassigned, currency) })}
        </p>
      )}
    </section>
  );
}

function Left({ given, cost, currency }: { readonly given: number; readonly cost: number; readonly currency: string }) {
  if (cost > given) return <strong className={styles.over}>{t('{{amount}} over', { amount: formatMoney(cost - given, currency) })}</strong>;
  return <span>{cost === given ? t('nothing left') : t('{{amount}} left', { amount: formatMoney(given - cost, currency) })}</span>;
}

interface DifferenceProps {
  /** Minor units, both. */
  readonly sum: number;
  readonly whole: number;
  readonly currency: string;
  readonly words: { readonly even: string; readonly less: string; readonly more: string };
}

const totalWords = {
  even: t('The Ps add up to the total.'),
  less: t('The Ps get {{amount}} less than the total.'),
  more: t('The Ps get {{amount}} more than the total.'),
};
const channelWords = {
  even: t('The channels add up to promotion’s budget.'),
  less: t('The channels get {{amount}} less than promotion’s budget.'),
  more: t('The channels get {{amount}} more than promotion’s budget.'),
};

/** Says whether parts make a whole; a warning where they do not. */
function Difference({ sum, whole, currency, words }: DifferenceProps) {
  if (sum === whole) return <span>{words.even}</span>;
  const amount = formatMoney(Math.abs(whole - sum), currency);
  return (
    <span className={styles.warning}>
      <TriangleAlert size={13} aria-hidden />
      {t(sum < whole ? words.less : words.more, { amount })}
    </span>
  );
}

const CHANNELS: readonly RefTarget[] = [{ kind: 'brief', list: 'channels' }];
type Share = MixData['promotion']['channelMix'][number];

function ChannelMix({ view, currency }: BudgetViewProps) {
  const { record, data, change } = view;
  const { records } = useStrategy();
  const shares = data.promotion.channelMix;
  const withShares = (next: (shares: readonly Share[]) => Share[]) =>
    change((now) => ({ ...now, promotion: { ...now.promotion, channelMix: next(now.promotion.channelMix) } }));
  const sum = shares.reduce((total, share) => total + (share.budget ?? 0), 0);
  const most = Math.max(1, ...shares.map((share) => share.budget ?? 0));
  return (
    <section aria-label={t('Channel mix')}>
      <h2 className={styles.head}>
        {t('Channel mix')} <span className={styles.hint}>{t('promotion’s budget by channel')}</span>
      </h2>
      {shares.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('Channel')}</th>
              <th scope="col" className={styles.number}>
                {t('Budget')}
              </th>
              <th scope="col">{t('Share')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => {
              const name = share.channel ? (resolveReference(records, share.channel)?.title ?? t('Missing channel')) : t('No channel yet');
              return (
                <tr key={share.id}>
                  <th scope="row">{shorten(name, 60)}</th>
                  <td className={styles.input}>
                    <MoneyInput
                      plain
                      label={t('Budget of {{name}}', { name: shorten(name, 60) })}
                      currency={currency}
                      value={share.budget}
                      onChange={(typed) =>
                        withShares((now) => now.map((other) => (other.id === share.id ? { ...other, budget: typed } : other)))
                      }
                    />
                  </td>
                  <td>
                    <span className={styles.meter}>
                      <Meter cost={share.budget ?? 0} budget={most} />
                      {sum > 0 && <span>{t('{{percent}}%', { percent: Math.round((100 * (share.budget ?? 0)) / sum) })}</span>}
                    </span>
                  </td>
                  <td className={styles.tool}>
                    <IconButton
                      size="small"
                      label={t('Take {{name}} out', { name: shorten(name, 60) })}
                      onClick={() => withShares((now) => now.filter((other) => other.id !== share.id))}
                    >
                      <Trash2 size={13} aria-hidden />
                    </IconButton>
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('Sum')}</th>
              <td className={styles.number}>{formatMoney(sum, currency)}</td>
              <td colSpan={2}>
                {data.promotion.budget === null ? (
                  t('Promotion has no budget yet.')
                ) : (
                  <Difference sum={sum} whole={sum + channelDifference(data)} currency={currency} words={channelWords} />
                )}
              </td>
            </tr>
          </tfoot>
        </table>
      )}
      <div className={styles.add}>
        <ReferencePicker
          label={t('Add to the channel mix')}
          targets={CHANNELS}
          record={record.id}
          value={[]}
          onChange={(picked) => withShares((now) => [...now, ...picked.map((channel) => ({ id: newId(), channel, budget: null }))])}
        />
      </div>
    </section>
  );
}
