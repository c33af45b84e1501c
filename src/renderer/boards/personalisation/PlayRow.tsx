import { Menu } from '@mantine/core';
import { ArrowRight, Ellipsis, SquarePen, Trash2 } from 'lucide-react';
import type { Play } from '../../../shared/analysis/plays.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import { PLAY_KINDS } from '../../../shared/frameworks/personalisation.ts';
import { t } from '../../../shared/i18n.ts';
import { useStrategy } from '../../data/strategy.ts';
import { CodeMark, classes, IconButton, ReferencePicker, resolveReference, SelectInput, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import { StatusMark, type WorkStatus } from '../marketing-mix/StatusMark.tsx';
import { ConsentSelect } from './ConsentSelect.tsx';
import type { Grouping, PlaysContext } from './PersonalisationBoard.tsx';
import styles from './PlayRow.module.css';
import { withoutPlay, withPlay } from './plays.ts';
import { optionsOf, playName } from './words.ts';

export const CHANNELS = [{ kind: 'brief', list: 'channels' }] as const;
export const METRICS = [{ kind: 'metric' }] as const;
export const STATUS_OPTIONS = optionsOf(WORK_STATUSES);
export const isStatus = (value: string | null): value is WorkStatus => value !== null && value in WORK_STATUSES;

interface PlayRowProps extends PlaysContext {
  readonly play: Play;
  readonly code: string;
  readonly grouping: Grouping;
}

/** One play as a line that is read from left to right: set off by, they get, on, seen by. */
export function PlayRow({ view, play, code, grouping, chosen, onChoose }: PlayRowProps) {
  const { record, change } = view;
  const { records } = useStrategy();
  const name = playName(play.name, code);
  const alter = (part: Partial<Omit<Play, 'id'>>): void => change((now) => withPlay(now, play.id, part));
  const open = chosen === play.id;
  const audience = play.audience.flatMap((reference) => resolveReference(records, reference) ?? []).map(({ title }) => shorten(title, 40));
  const beside =
    grouping === 'kind' ? audience.join(', ') || t('no audience yet') : play.kind ? t(PLAY_KINDS[play.kind]) : t('no kind yet');
  return (
    <li aria-label={name} className={classes(styles.row, open && styles.open)} data-field="plays">
      <CodeMark code={code} />
      <div className={styles.play}>
        <div className={styles.top}>
          <div className={styles.title}>
            <InlineText
              label={t('Name of {{code}}', { code })}
              className={styles.name}
              placeholder={t('What is the play called?')}
              value={play.name}
              onChange={(typed) => alter({ name: typed })}
            />
          </div>
          <span className={styles.beside}>{beside}</span>
          <ConsentSelect
            label={t('Consent basis of “{{name}}”', { name })}
            value={play.consent}
            onChange={(consent) => alter({ consent })}
          />
          <span className={styles.status}>
            {play.status && <StatusMark status={play.status} />}
            <SelectInput
              plain
              label={t('Status of “{{name}}”', { name })}
              placeholder={t('No status')}
              options={STATUS_OPTIONS}
              value={play.status}
              onChange={(status) => alter({ status: isStatus(status) ? status : null })}
            />
          </span>
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <IconButton label={t('More for “{{name}}”', { name })} size="small">
                <Ellipsis size={14} aria-hidden />
              </IconButton>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<SquarePen size={14} aria-hidden />} onClick={() => onChoose(open ? null : play.id)}>
                {open ? t('Close the details') : t('Open the details')}
              </Menu.Item>
              <Menu.Item leftSection={<Trash2 size={14} aria-hidden />} onClick={() => change((now) => withoutPlay(now, play.id))}>
                {t('Delete')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
        <div className={styles.flow}>
          <InlineText
            label={t('Trigger of “{{name}}”', { name })}
            className={classes(styles.text, play.trigger.trim() === '' && styles.empty)}
            placeholder={t('What sets it off?')}
            value={play.trigger}
            onChange={(trigger) => alter({ trigger })}
          />
          <Arrow />
          <InlineText
            lines
            label={t('Content of “{{name}}”', { name })}
            className={classes(styles.text, play.content.trim() === '' && styles.empty)}
            placeholder={t('What do they get to see or hear?')}
            value={play.content}
            onChange={(content) => alter({ content })}
          />
          <Arrow />
          <ReferencePicker
            single
            label={t('Channel of “{{name}}”', { name })}
            addLabel={t('Pick the channel of “{{name}}”', { name })}
            addText={t('Channel')}
            targets={CHANNELS}
            record={record.id}
            value={play.channel ? [play.channel] : []}
            onChange={([channel]) => alter({ channel: channel ?? null })}
          />
          <Arrow />
          <ReferencePicker
            single
            label={t('Metric of “{{name}}”', { name })}
            addLabel={t('Pick the metric of “{{name}}”', { name })}
            addText={t('Metric')}
            targets={METRICS}
            record={record.id}
            value={play.metric ? [play.metric] : []}
            onChange={([metric]) => alter({ metric: metric ?? null })}
          />
        </div>
      </div>
    </li>
  );
}

const Arrow = () => (
  <span className={styles.arrow} aria-hidden>
    <ArrowRight size={14} />
  </span>
);
