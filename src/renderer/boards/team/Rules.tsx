import type { ReactNode } from 'react';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { AddRow, CodeMark, classes, EmptyState, moved, SortableList, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import styles from './Rules.module.css';
import type { TeamView } from './TeamBoard.tsx';
import { useRow } from './use-row.tsx';

type Rule = TeamView['data']['empowerment'][number];

const nameOf = (rule: Rule, index: number): string => shorten(rule.situation.trim(), 60) || `E${index + 1}`;

/** Each rule as a sentence with three slots: when, staff may, up to. */
export function Rules({ view }: { readonly view: TeamView }) {
  const { data, change } = view;
  const rules = data.empowerment;
  const move = (from: number, to: number): void => change((now) => ({ ...now, empowerment: [...moved(now.empowerment, from, to)] }));
  return (
    <>
      {rules.length === 0 && (
        <EmptyState
          title={t('No rules yet')}
          text={t(
            'Take a situation from complaints or from a low of the journey. Say what whoever is there may do without asking, and where that ends.',
          )}
        />
      )}
      <SortableList
        nameOf={(id) => {
          const index = rules.findIndex((rule) => rule.id === id);
          const rule = rules[index];
          return rule ? nameOf(rule, index) : '';
        }}
        onMove={move}
      >
        <ol className={styles.cards}>
          {rules.map((rule, index) => (
            <RuleCard key={rule.id} view={view} rule={rule} index={index} onMove={move} />
          ))}
        </ol>
      </SortableList>
      <AddRow
        label={t('Add a situation')}
        placeholder={t('Type a situation and press Enter')}
        onAdd={(texts) =>
          change((now) => ({
            ...now,
            empowerment: [...now.empowerment, ...texts.map((situation) => ({ id: newId(), situation, decision: '', limit: '' }))],
          }))
        }
      />
    </>
  );
}

interface RuleCardProps {
  readonly view: TeamView;
  readonly rule: Rule;
  readonly index: number;
  readonly onMove: (from: number, to: number) => void;
}

function RuleCard({ view, rule, index, onMove }: RuleCardProps) {
  const { data, change } = view;
  const name = nameOf(rule, index);
  const code = `E${index + 1}`;
  const alter = (part: Partial<Omit<Rule, 'id'>>): void =>
    change((now) => ({ ...now, empowerment: now.empowerment.map((other) => (other.id === rule.id ? { ...other, ...part } : other)) }));
  const { ref, isDragSource, grip, bin } = useRow({
    id: rule.id,
    index,
    count: data.empowerment.length,
    name,
    onMove,
    onDelete: () => change((now) => ({ ...now, empowerment: now.empowerment.filter(({ id }) => id !== rule.id) })),
  });
  return (
    <li ref={ref} aria-label={name} className={classes(styles.card, isDragSource && styles.dragged)}>
      <div className={styles.top}>
        {grip}
        <CodeMark code={code} />
        <span className={styles.space} />
        {bin}
      </div>
      <Slot word={t('When')}>
        <InlineText
          label={t('Situation of {{code}}', { code })}
          className={classes(styles.text, styles.when)}
          placeholder={t('what happens?')}
          value={rule.situation}
          onChange={(situation) => alter({ situation })}
        />
      </Slot>
      <Slot word={t('staff may')}>
        <InlineText
          label={t('Staff may decide, in “{{name}}”', { name })}
          className={classes(styles.text, rule.decision.trim() === '' && styles.empty)}
          placeholder={t('do what, without asking?')}
          value={rule.decision}
          onChange={(decision) => alter({ decision })}
        />
      </Slot>
      <Slot word={t('up to')}>
        <InlineText
          label={t('Limit of “{{name}}”', { name })}
          className={classes(styles.text, rule.limit.trim() === '' && styles.empty)}
          placeholder={t('which amount, number or day?')}
          value={rule.limit}
          onChange={(limit) => alter({ limit })}
        />
      </Slot>
    </li>
  );
}

const Slot = ({ word, children }: { readonly word: string; readonly children: ReactNode }) => (
  <div className={styles.slot}>
    <span className={styles.word} aria-hidden>
      {word}
    </span>
    {children}
  </div>
);
