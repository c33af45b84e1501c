import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { AddRow, classes, EmptyState, moved, SortableList, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import type { TeamView } from './TeamBoard.tsx';
import styles from './Trainings.module.css';
import { useRow } from './use-row.tsx';

type Training = TeamView['data']['trainings'][number];

const nameOf = (training: Training): string => shorten(training.topic.trim(), 60) || t('Untitled training');

/** What is trained, for whom, how often and by whom. */
export function Trainings({ view }: { readonly view: TeamView }) {
  const { data, change } = view;
  const { trainings } = data;
  const move = (from: number, to: number): void => change((now) => ({ ...now, trainings: [...moved(now.trainings, from, to)] }));
  return (
    <>
      {trainings.length === 0 ? (
        <EmptyState
          title={t('No trainings yet')}
          text={t(
            'What must people be able to do for the rules above and for the tactics of the mix? Name the skill, for whom and how often.',
          )}
        />
      ) : (
        <SortableList
          nameOf={(id) => {
            const found = trainings.find((training) => training.id === id);
            return found ? nameOf(found) : '';
          }}
          onMove={move}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                <th scope="col">{t('Topic')}</th>
                <th scope="col">{t('Audience')}</th>
                <th scope="col">{t('Frequency')}</th>
                <th scope="col">{t('Owner')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {trainings.map((training, index) => (
                <TrainingRow key={training.id} view={view} training={training} index={index} onMove={move} />
              ))}
            </tbody>
          </table>
        </SortableList>
      )}
      <AddRow
        label={t('Add a training')}
        placeholder={t('Type a topic and press Enter')}
        onAdd={(texts) =>
          change((now) => ({
            ...now,
            trainings: [...now.trainings, ...texts.map((topic) => ({ id: newId(), topic, audience: '', frequency: '', owner: '' }))],
          }))
        }
      />
    </>
  );
}

interface TrainingRowProps {
  readonly view: TeamView;
  readonly training: Training;
  readonly index: number;
  readonly onMove: (from: number, to: number) => void;
}

function TrainingRow({ view, training, index, onMove }: TrainingRowProps) {
  const { data, change } = view;
  const name = nameOf(training);
  const alter = (part: Partial<Omit<Training, 'id'>>): void =>
    change((now) => ({ ...now, trainings: now.trainings.map((other) => (other.id === training.id ? { ...other, ...part } : other)) }));
  const { ref, isDragSource, grip, bin } = useRow({
    id: training.id,
    index,
    count: data.trainings.length,
    name,
    onMove,
    onDelete: () => change((now) => ({ ...now, trainings: now.trainings.filter(({ id }) => id !== training.id) })),
  });
  return (
    <tr ref={ref} aria-label={name} className={classes(styles.row, isDragSource && styles.dragged)}>
      <td className={styles.grip}>{grip}</td>
      <th scope="row" className={styles.name}>
        <InlineText
          label={t('Topic {{number}}', { number: index + 1 })}
          className={styles.topic}
          placeholder={t('What can people do afterwards?')}
          value={training.topic}
          onChange={(topic) => alter({ topic })}
        />
      </th>
      <td>
        <InlineText
          label={t('Audience of “{{name}}”', { name })}
          placeholder={t('Who takes part?')}
          value={training.audience}
          onChange={(audience) => alter({ audience })}
        />
      </td>
      <td>
        <InlineText
          label={t('Frequency of “{{name}}”', { name })}
          placeholder={t('How often?')}
          value={training.frequency}
          onChange={(frequency) => alter({ frequency })}
        />
      </td>
      <td>
        <InlineText
          label={t('Owner of “{{name}}”', { name })}
          placeholder={t('Who sees to it?')}
          value={training.owner}
          onChange={(owner) => alter({ owner })}
        />
      </td>
      <td className={styles.end}>{bin}</td>
    </tr>
  );
}
