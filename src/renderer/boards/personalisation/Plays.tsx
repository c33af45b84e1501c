import { SlidersHorizontal } from 'lucide-react';
import { ALL_PLAY_KINDS, audiencesOf, isFor, type Play, type PlayKind } from '../../../shared/analysis/plays.ts';
import { PLAY_KINDS } from '../../../shared/frameworks/personalisation.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { useStrategy } from '../../data/strategy.ts';
import { AddRow, Button, EmptyState } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import type { Grouping, PlaysContext } from './PersonalisationBoard.tsx';
import { PlayRow } from './PlayRow.tsx';
import styles from './Plays.module.css';
import { withNewPlay } from './plays.ts';
import { audienceName } from './words.ts';

interface Group {
  readonly key: string;
  readonly name: string;
  readonly plays: readonly Play[];
  /** What a play has that is added here. */
  readonly given: { readonly kind?: PlayKind | null; readonly audience?: Play['audience'] };
  readonly aimedAt?: boolean;
}

/** The plays as lines from trigger to metric, under their kind or their audience. */
export function Plays({ grouping, ...context }: PlaysContext & { readonly grouping: Grouping }) {
  const { view, onStart } = context;
  const { data, change } = view;
  const { records } = useStrategy();
  const codes = new Map(data.plays.map(({ id }, index) => [id, `Y${index + 1}`]));
  const audiences = audiencesOf(records);
  const groups: Group[] =
    grouping === 'kind'
      ? ALL_PLAY_KINDS.map((kind) => ({
          key: kind,
          name: t(PLAY_KINDS[kind]),
          plays: data.plays.filter((play) => play.kind === kind),
          given: { kind },
        }))
      : audiences.map((audience) => ({
          key: audience.reference.record,
          name: audienceName(audience),
          plays: data.plays.filter((play) => isFor(play, audience)),
          given: { audience: [audience.reference] },
          aimedAt: audience.aimedAt,
        }));
  const placed = new Set(groups.flatMap(({ plays }) => plays.map(({ id }) => id)));
  const loose = data.plays.filter(({ id }) => !placed.has(id));
  const used = groups.filter(({ plays }) => plays.length > 0);
  const unused = groups.filter(({ plays }) => plays.length === 0);
  const add = (given: Group['given'], names: readonly string[]): void =>
    change((now) => names.reduce((next, name) => withNewPlay(next, newId(), { ...given, name }), now));
  const all = loose.length > 0 ? [...used, { key: 'loose', name: looseName(grouping), plays: loose, given: {} }] : used;
  return (
    <div className={styles.scroll}>
      <section aria-label={t('Approach')} className={styles.approach}>
        <InlineText
          lines
          label={t('Approach')}
          className={styles.words}
          placeholder={t('What is made personal here, what stays the same for everybody, and why?')}
          value={data.approach}
          onChange={(approach) => change((now) => ({ ...now, approach }))}
        />
      </section>
      {data.plays.length === 0 && (
        <div>
          <EmptyState
            icon={<SlidersHorizontal size={20} aria-hidden />}
            title={t('No plays yet')}
            text={t(
              'A play is what one audience gets, set off by what, on which channel, and measured by what: “Your desk again”, two weeks before a holiday, by email.',
            )}
          />
          <AddRow label={t('Add a play')} placeholder={t('Type a play and press Enter')} onAdd={(names) => add({}, names)} />
        </div>
      )}
      {all.length > 0 && (
        <div className={styles.columns} aria-hidden>
          <span>{t('Set off by')}</span>
          <span />
          <span>{t('They get')}</span>
          <span />
          <span>{t('On')}</span>
          <span />
          <span>{t('Seen by')}</span>
        </div>
      )}
      {all.map(({ key, name, plays, given }) => (
        <section key={key} aria-label={name}>
          <h2 className={styles.head}>
            {name} <span className={styles.count}>{plays.length}</span>
          </h2>
          <ul className={styles.rows}>
            {plays.map((play) => (
              <PlayRow key={play.id} {...context} play={play} code={codes.get(play.id) ?? ''} grouping={grouping} />
            ))}
          </ul>
          {key !== 'loose' && (
            <AddRow
              label={t('Add a play to {{name}}', { name })}
              placeholder={t('Type a play and press Enter')}
              onAdd={(names) => add(given, names)}
            />
          )}
        </section>
      ))}
      {unused.length > 0 && (
        <section aria-label={t('Without a play')} className={styles.unused}>
          <span>{grouping === 'kind' ? t('Kinds without a play:') : t('Nobody has thought of a play for:')}</span>
          {unused.map(({ key, name, given, aimedAt }) => (
            <Button key={key} size="small" onClick={() => onStart(given)}>
              {aimedAt ? t('+ {{name}} (aimed at)', { name }) : t('+ {{name}}', { name })}
            </Button>
          ))}
        </section>
      )}
    </div>
  );
}

const looseName = (grouping: Grouping): string => (grouping === 'kind' ? t('No kind yet') : t('No audience yet'));
