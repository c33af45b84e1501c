import { Plus, TriangleAlert } from 'lucide-react';
import { ALL_PLAY_KINDS, playMatrix } from '../../../shared/analysis/plays.ts';
import { PLAY_KINDS } from '../../../shared/frameworks/personalisation.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { useStrategy } from '../../data/strategy.ts';
import { classes, EmptyState, KindIcon } from '../../ui/index.ts';
import styles from './Matrix.module.css';
import type { PlaysContext } from './PersonalisationBoard.tsx';
import { audienceName, playName } from './words.ts';

/** Audiences down, kinds of play across: what nobody has thought of stays empty and says so. */
export function Matrix({ view, chosen, onChoose, onStart }: PlaysContext) {
  const { data } = view;
  const { records } = useStrategy();
  const { rows, unused, forgotten, loose } = playMatrix(data, records);
  const codes = new Map(data.plays.map(({ id }, index) => [id, `Y${index + 1}`]));
  if (rows.length === 0) {
    return (
      <div className={styles.scroll}>
        <EmptyState
          title={t('Nobody to play for yet')}
          text={t('Segments and personas stand down the side, kinds of play across. Make a segment or a persona first.')}
        />
      </div>
    );
  }
  const says = [
    ...(forgotten.length > 0
      ? [t('You aim at them, and they have no play: {{names}}.', { names: forgotten.map(audienceName).join(', ') })]
      : []),
    ...(loose.length > 0
      ? [plural(loose.length, 'One play names no audience or no kind.', '{{count}} plays name no audience or no kind.')]
      : []),
  ];
  return (
    <div className={styles.scroll}>
      {says.map((sentence) => (
        <p key={sentence} className={styles.gap}>
          <TriangleAlert size={14} aria-hidden /> {sentence}
        </p>
      ))}
      <table className={styles.table} aria-label={t('Plays by audience and kind')}>
        <thead>
          <tr>
            <th scope="col">{t('Audience')}</th>
            {ALL_PLAY_KINDS.map((kind) => (
              <th key={kind} scope="col" className={classes(styles.kind, unused.includes(kind) && styles.unused)}>
                {t(PLAY_KINDS[kind])}
                {unused.includes(kind) && <span className={styles.fine}>{t('none yet')}</span>}
              </th>
            ))}
            <th scope="col" className={styles.sum}>
              {t('Plays')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ audience, byKind, count }) => {
            const name = audienceName(audience);
            return (
              <tr key={audience.reference.record}>
                <th scope="row" className={styles.audience}>
                  <span className={styles.who}>
                    <KindIcon kind={audience.kind} size={14} /> {name}
                  </span>
                  {audience.aimedAt && <span className={styles.fine}>{audience.kind === 'segment' ? t('target') : t('primary')}</span>}
                </th>
                {ALL_PLAY_KINDS.map((kind) => (
                  <td key={kind} className={classes(styles.cell, byKind[kind].length > 0 && styles.filled)}>
                    {byKind[kind].map((play) => {
                      const code = codes.get(play.id) ?? '';
                      return (
                        <button
                          key={play.id}
                          type="button"
                          className={classes(styles.play, chosen === play.id && styles.chosen)}
                          aria-pressed={chosen === play.id}
                          aria-label={t('{{code}}: {{name}}', { code, name: playName(play.name, code) })}
                          title={playName(play.name, code)}
                          onClick={() => onChoose(chosen === play.id ? null : play.id)}
                        >
                          {code}
                        </button>
                      );
                    })}
                    {byKind[kind].length === 0 && (
                      <button
                        type="button"
                        className={styles.add}
                        aria-label={t('Add a play for {{name}}: {{kind}}', { name, kind: t(PLAY_KINDS[kind]) })}
                        title={t('Add a play here')}
                        onClick={() => onStart({ kind, audience: [audience.reference] })}
                      >
                        <Plus size={14} aria-hidden />
                      </button>
                    )}
                  </td>
                ))}
                <td className={classes(styles.sum, count === 0 && audience.aimedAt && styles.lack)}>{count === 0 ? t('none') : count}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
