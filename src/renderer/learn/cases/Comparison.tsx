import { SEVERITIES, type Severity } from '../../../shared/checks/model.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { type Comparison as Compared, differencesIn, type Group, type TaskComparison } from '../../../shared/learning/cases/compare.ts';
import type { Entry } from '../../../shared/learning/cases/entries.ts';
import type { Pair } from '../../../shared/learning/cases/match.ts';
import type { TryOutcome } from '../../../shared/learning/model.ts';
import { SeverityMark } from '../../checks/SeverityMark.tsx';
import { useOpen } from '../../data/navigation.ts';
import styles from './Comparison.module.css';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

interface ComparisonProps {
  readonly comparison: Compared;
  /** What the own side is called. */
  readonly ownLabel?: string;
  /** Its entries do not lead anywhere: it is somebody else's. */
  readonly still?: boolean;
}

/** Two strategies side by side: in numbers, then task by task. */
export function Comparison({ comparison, ownLabel = t('Yours'), still = false }: ComparisonProps) {
  const { missing, further } = differencesIn(comparison);
  return (
    <div className={styles.comparison}>
      <p className={styles.note}>
        {t('No counterpart here: {{missing}} of the model. Only here: {{further}}.', {
          missing: plural(missing, 'one entry', '{{count}} entries'),
          further: plural(further, 'one entry', '{{count}} entries'),
        })}{' '}
        {t(
          'What belongs together was found by references and words. It is a hint where to look, not a mark; another answer may be as good.',
        )}
      </p>
      {comparison.tasks.map((task) => (
        <Task key={task.task.id} compared={task} ownLabel={ownLabel} still={still} />
      ))}
      <Numbers comparison={comparison} ownLabel={ownLabel} />
    </div>
  );
}

interface TaskProps {
  readonly compared: TaskComparison;
  readonly ownLabel: string;
  readonly still: boolean;
}

function Task({ compared: { task, own, model, groups, findings }, ownLabel, still }: TaskProps) {
  const differing = groups.filter(({ pairs }) => pairs.some((pair) => !isSame(pair)));
  const same = groups.reduce((sum, { pairs }) => sum + pairs.filter(isSame).length, 0);
  return (
    <section className={styles.task} aria-label={task.title}>
      <h2 className={styles.title}>{task.title}</h2>
      {own && model ? (
        <div className={styles.sides}>
          <Outcome label={ownLabel} outcome={own} />
          <Outcome label={t('Model')} outcome={model} />
        </div>
      ) : null}
      {differing.map((group) => (
        <GroupTable key={`${group.kind} ${group.list}`} group={group} ownLabel={ownLabel} still={still} />
      ))}
      {groups.length === 0 ? <p className={styles.quiet}>{t('What belongs to this task stands under a task above.')}</p> : null}
      {same > 0 ? (
        <p className={styles.quiet}>
          {plural(same, 'One entry is the same on both sides.', '{{count}} entries are the same on both sides.')}
        </p>
      ) : null}
      {findings.length > 0 ? (
        <ul className={styles.findings} aria-label={t('What the checks find')}>
          {findings.slice(0, MOST_FINDINGS).map(({ severity, sentence }) => (
            <li key={sentence}>
              <SeverityMark severity={severity} size={15} />
              {sentence}
            </li>
          ))}
          {findings.length > MOST_FINDINGS ? (
            <li className={styles.quiet}>{t('and {{count}} more', { count: findings.length - MOST_FINDINGS })}</li>
          ) : null}
        </ul>
      ) : null}
    </section>
  );
}

const MOST_FINDINGS = 6;
const isSame = ({ own, model }: Pair): boolean => own !== null && model !== null && own.text === model.text;

function Outcome({ label, outcome }: { readonly label: string; readonly outcome: TryOutcome }) {
  return (
    <p className={styles.outcome}>
      <span className={styles.label}>{label}</span> {outcome.done ? t('Done.') : t('Open.')} {outcome.says}
    </p>
  );
}

function GroupTable({
  group: { label, pairs },
  ownLabel,
  still,
}: {
  readonly group: Group;
  readonly ownLabel: string;
  readonly still: boolean;
}) {
  const count = (side: 'own' | 'model'): number => pairs.filter((pair) => pair[side] !== null).length;
  // Where nothing was made yet, that is said once and not in every line.
  const isBegun = count('own') > 0;
  const noneOwn = isBegun ? t('No counterpart found') : t('Nothing here yet');
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{label}</caption>
      <thead>
        <tr>
          <th scope="col">
            {ownLabel} <span className={styles.count}>{count('own')}</span>
          </th>
          <th scope="col">
            {t('Model')} <span className={styles.count}>{count('model')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs
          .filter((pair) => !isSame(pair))
          .map(({ own, model }, at) => (
            <tr key={`${own ? keyOf(own) : ''} ${model ? keyOf(model) : ''}`}>
              <td>{own ? <Side entry={own} still={still} /> : <Absent isSaid={isBegun || at === 0} words={noneOwn} />}</td>
              <td>{model ? <Side entry={model} still /> : <Absent isSaid words={t('Not in the model')} />}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const Absent = ({ isSaid, words }: { readonly isSaid: boolean; readonly words: string }) =>
  isSaid ? <span className={styles.none}>{words}</span> : null;

const keyOf = ({ place }: Entry): string => `${place.record}/${place.field ?? ''}/${place.item ?? ''}`;

function Side({ entry: { text, links, place }, still }: { readonly entry: Entry; readonly still: boolean }) {
  const { openRecord } = useOpen();
  return (
    <>
      {still ? (
        <span className={styles.text}>{text}</span>
      ) : (
        <button type="button" className={styles.own} onClick={() => openRecord(place.record, { field: place.field, item: place.item })}>
          {text}
        </button>
      )}
      {links.length > 0 ? <span className={styles.links}>→ {links.slice(0, MOST_LINKS).join(' · ')}</span> : null}
    </>
  );
}
const MOST_LINKS = 3;

function Numbers({ comparison: { counts, coverage, findings }, ownLabel }: { readonly comparison: Compared; readonly ownLabel: string }) {
  const share = ({ covered, total }: { readonly covered: number; readonly total: number }): string =>
    total === 0 ? '–' : t('{{covered}} of {{total}}', { covered, total });
  return (
    <section className={styles.task} aria-label={t('In numbers')}>
      <h2 className={styles.title}>{t('In numbers')}</h2>
      <div className={styles.numbers}>
        <NumberTable
          caption={t('Coverage')}
          ownLabel={ownLabel}
          rows={coverage.map(({ label, own, model }) => [label, share(own), share(model)])}
        />
        <NumberTable caption={t('Records')} ownLabel={ownLabel} rows={counts.map(({ label, own, model }) => [t(label), own, model])} />
        <NumberTable
          caption={t('What the checks find')}
          ownLabel={ownLabel}
          rows={severities.map((severity) => [t(SEVERITIES[severity]), findings.own[severity], findings.model[severity]])}
        />
      </div>
    </section>
  );
}

interface NumberTableProps {
  readonly caption: string;
  readonly ownLabel: string;
  readonly rows: readonly (readonly [string, string | number, string | number])[];
}

function NumberTable({ caption, ownLabel, rows }: NumberTableProps) {
  return (
    <table className={styles.figures}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{ownLabel}</th>
          <th scope="col">{t('Model')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, own, model]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{own}</td>
            <td>{model}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
