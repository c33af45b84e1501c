import { ArrowRight } from 'lucide-react';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { AddRow, classes, EmptyState, moved, SortableList, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import styles from './Culture.module.css';
import type { TeamView } from './TeamBoard.tsx';
import { useRow } from './use-row.tsx';

type Principle = TeamView['data']['culture'][number];

const nameOf = (principle: Principle): string => shorten(principle.principle.trim(), 60) || t('Untitled principle');

/** From the principle to what one would see, and to how people notice that it counts. */
export function Culture({ view }: { readonly view: TeamView }) {
  const { data, change } = view;
  const { culture } = data;
  const move = (from: number, to: number): void => change((now) => ({ ...now, culture: [...moved(now.culture, from, to)] }));
  return (
    <>
      {culture.length === 0 ? (
        <EmptyState
          title={t('No principles yet')}
          text={t('“Names, not room numbers”: every handover mentions two guests by name, and the best story opens Monday’s meeting.')}
        />
      ) : (
        <div className={classes(styles.row, styles.heads)} aria-hidden>
          <span />
          <span>{t('Principle')}</span>
          <span />
          <span>{t('Behaviour')}</span>
          <span />
          <span>{t('Recognition')}</span>
          <span />
        </div>
      )}
      <SortableList
        nameOf={(id) => {
          const found = culture.find((principle) => principle.id === id);
          return found ? nameOf(found) : '';
        }}
        onMove={move}
      >
        <ol className={styles.rows}>
          {culture.map((principle, index) => (
            <PrincipleRow key={principle.id} view={view} principle={principle} index={index} onMove={move} />
          ))}
        </ol>
      </SortableList>
      <AddRow
        label={t('Add a principle')}
        placeholder={t('Type a principle and press Enter')}
        onAdd={(texts) =>
          change((now) => ({
            ...now,
            culture: [...now.culture, ...texts.map((text) => ({ id: newId(), principle: text, behaviour: '', recognition: '' }))],
          }))
        }
      />
    </>
  );
}

interface PrincipleRowProps {
  readonly view: TeamView;
  readonly principle: Principle;
  readonly index: number;
  readonly onMove: (from: number, to: number) => void;
}

function PrincipleRow({ view, principle, index, onMove }: PrincipleRowProps) {
  const { data, change } = view;
  const name = nameOf(principle);
  const alter = (part: Partial<Omit<Principle, 'id'>>): void =>
    change((now) => ({ ...now, culture: now.culture.map((other) => (other.id === principle.id ? { ...other, ...part } : other)) }));
  const { ref, isDragSource, grip, bin } = useRow({
    id: principle.id,
    index,
    count: data.culture.length,
    name,
    onMove,
    onDelete: () => change((now) => ({ ...now, culture: now.culture.filter(({ id }) => id !== principle.id) })),
  });
  return (
    <li ref={ref} aria-label={name} className={classes(styles.row, isDragSource && styles.dragged)}>
      {grip}
      <InlineText
        label={t('Principle {{number}}', { number: index + 1 })}
        className={styles.principle}
        placeholder={t('What should hold when nobody watches?')}
        value={principle.principle}
        onChange={(typed) => alter({ principle: typed })}
      />
      <Arrow />
      <InlineText
        label={t('Behaviour of “{{name}}”', { name })}
        className={classes(styles.text, principle.behaviour.trim() === '' && styles.empty)}
        placeholder={t('What would one see on a Tuesday?')}
        value={principle.behaviour}
        onChange={(behaviour) => alter({ behaviour })}
      />
      <Arrow />
      <InlineText
        label={t('Recognition of “{{name}}”', { name })}
        className={classes(styles.text, principle.recognition.trim() === '' && styles.empty)}
        placeholder={t('How do people notice that it is valued?')}
        value={principle.recognition}
        onChange={(recognition) => alter({ recognition })}
      />
      {bin}
    </li>
  );
}

const Arrow = () => (
  <span className={styles.arrow} aria-hidden>
    <ArrowRight size={14} />
  </span>
);
