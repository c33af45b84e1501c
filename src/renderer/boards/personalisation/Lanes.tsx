import { Menu } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Play } from '../../../shared/analysis/plays.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import { CONSENT_BASES } from '../../../shared/frameworks/personalisation.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { useStrategy } from '../../data/strategy.ts';
import { AddRow, classes, resolveReference, shorten } from '../../ui/index.ts';
import { useCard, useColumn } from '../drag/Card.tsx';
import { CardMenu } from '../drag/CardMenu.tsx';
import { DragBoard } from '../drag/DragBoard.tsx';
import { InlineText } from '../frame/InlineText.tsx';
import { StatusMark } from '../marketing-mix/StatusMark.tsx';
import { ConsentIcon } from './ConsentSelect.tsx';
import styles from './Lanes.module.css';
import type { PlaysContext } from './PersonalisationBoard.tsx';
import { arrangedPlays, type Lane, lanesOf, withNewPlay, withoutPlay, withPlay } from './plays.ts';
import { playName } from './words.ts';

const laneName = (lane: Lane): string => (lane === 'none' ? t('No status yet') : t(WORK_STATUSES[lane]));

/** The plays by how far they are, dragged or moved by key from lane to lane. */
export function Lanes(context: PlaysContext) {
  const { view } = context;
  const { data, change } = view;
  const lanes = lanesOf(data);
  const plays = new Map(data.plays.map((play, index) => [play.id, { play, code: `Y${index + 1}` }]));
  return (
    <DragBoard
      arrangement={lanes}
      rows={[lanes.map(({ group }) => group)]}
      nameOf={(id) => {
        const found = plays.get(id);
        return found ? playName(found.play.name, found.code) : '';
      }}
      groupNameOf={laneName}
      ordered
      onArrange={(id, next) => change((now) => arrangedPlays(now, id, next))}
    >
      {(shown) => (
        <div className={styles.lanes}>
          {shown.map(({ group, ids }) => (
            <LaneColumn
              key={group}
              lane={group}
              count={ids.length}
              onAdd={(names) =>
                change((now) =>
                  names.reduce((next, name) => withNewPlay(next, newId(), { name, status: group === 'none' ? null : group }), now),
                )
              }
            >
              {ids.map((id, index) => {
                const found = plays.get(id);
                return (
                  found && (
                    <PlayCard
                      key={id}
                      {...context}
                      play={found.play}
                      code={found.code}
                      lane={group}
                      lanes={lanes.map((lane) => lane.group)}
                      index={index}
                    />
                  )
                );
              })}
            </LaneColumn>
          ))}
        </div>
      )}
    </DragBoard>
  );
}

interface LaneColumnProps {
  readonly lane: Lane;
  readonly count: number;
  readonly onAdd: (names: readonly string[]) => void;
  /** The cards, as list items. */
  readonly children: ReactNode;
}

function LaneColumn({ lane, count, onAdd, children }: LaneColumnProps) {
  const { ref, isDropTarget } = useColumn(lane);
  const headId = useId();
  return (
    <section ref={ref} aria-labelledby={headId} className={classes(styles.lane, isDropTarget && styles.target)}>
      <h2 id={headId} className={styles.head}>
        {lane !== 'none' && <StatusMark status={lane} />} {laneName(lane)} <span className={styles.count}>{count}</span>
      </h2>
      <ol className={styles.cards}>{children}</ol>
      {count === 0 && <p className={styles.none}>{emptyWords(lane)}</p>}
      <AddRow label={t('Add a play to {{name}}', { name: laneName(lane) })} placeholder={t('Add a play')} onAdd={onAdd} />
    </section>
  );
}

function emptyWords(lane: Lane): string {
  switch (lane) {
    case 'running':
      return t('Nothing runs yet. Drag a play here when its first customer has got it.');
    case 'done':
      return t('Plays that had an end and reached it.');
    case 'stopped':
      return t('Plays whose metric did not move. Keep them: they say what was learnt.');
    case 'planned':
      return t('Plays that are thought out and wait for their turn.');
    case 'none':
      return '';
  }
}

interface PlayCardProps extends PlaysContext {
  readonly play: Play;
  readonly code: string;
  readonly lane: Lane;
  readonly lanes: readonly Lane[];
  readonly index: number;
}

function PlayCard({ view, play, code, lane, lanes, index, chosen, onChoose }: PlayCardProps) {
  const { records } = useStrategy();
  const { ref, gripRef, isDragSource, onKeyDown } = useCard(play.id, lane, index);
  const name = playName(play.name, code);
  const open = chosen === play.id;
  const audience = play.audience.flatMap((reference) => resolveReference(records, reference) ?? []).map(({ title }) => shorten(title, 40));
  return (
    <li
      ref={ref}
      aria-label={name}
      className={classes(styles.card, open && styles.open, isDragSource && styles.dragged)}
      onKeyDown={onKeyDown}
    >
      <CardMenu
        id={play.id}
        name={name}
        gripRef={gripRef}
        targets={lanes
          .filter((other) => other !== lane && other !== 'none')
          .map((other) => ({ group: other, label: t('Move to {{name}}', { name: laneName(other) }) }))}
      >
        <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={() => view.change((now) => withoutPlay(now, play.id))}>
          {t('Delete')}
        </Menu.Item>
      </CardMenu>
      <InlineText
        label={t('Name of {{code}}', { code })}
        className={styles.name}
        placeholder={t('What is the play called?')}
        value={play.name}
        onChange={(typed) => view.change((now) => withPlay(now, play.id, { name: typed }))}
      />
      <button type="button" className={styles.meta} aria-expanded={open} onClick={() => onChoose(open ? null : play.id)}>
        <span className="visually-hidden">{t('Details of “{{name}}”', { name })}: </span>
        <span>{audience.join(', ') || t('no audience yet')}</span>
        <span>{shorten(play.trigger, 90) || t('no trigger yet')}</span>
        <span className={classes(styles.consent, play.consent === null && styles.missing)}>
          <ConsentIcon value={play.consent} /> {play.consent === null ? t('No consent basis') : t(CONSENT_BASES[play.consent])}
        </span>
      </button>
    </li>
  );
}
