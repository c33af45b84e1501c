import { plural, t } from '../../shared/i18n.ts';
import { type AnyRecord, recordsOf } from '../../shared/records.ts';
import { useOpen } from '../data/navigation.ts';
import { useActions } from '../data/strategy.ts';
import { Button, RatingView, shorten } from '../ui/index.ts';
import styles from './Home.module.css';
import { type OpenPain, openPains } from './pains.ts';
import { Section } from './Section.tsx';

const MOST_SHOWN = 4;

/** Pains that no reliever answers, worst first. Nothing while there is no map or every pain is answered. */
export function OpenPains({ records }: { readonly records: readonly AnyRecord[] }) {
  const { openRecord } = useOpen();
  const { create } = useActions();
  const maps = recordsOf(records, 'value-fit');
  const pains = openPains(records);
  if (pains.length === 0) return null;
  const all = recordsOf(records, 'persona').reduce(
    (sum, { data }) => sum + data.pains.filter(({ statement }) => statement.trim()).length,
    0,
  );

  const answer = async ({ persona }: OpenPain): Promise<void> => {
    const map =
      maps.find(({ data }) => data.audience?.record === persona.id) ?? (await create('value-fit', { audience: { record: persona.id } }));
    if (map) openRecord(map.id, { field: 'relievers' });
  };

  return (
    <Section
      title={t('Unanswered pains')}
      hint={plural(pains.length, 'One of {{all}} has no reliever', '{{count}} of {{all}} have no reliever').replace('{{all}}', String(all))}
    >
      <ul className="plain-list">
        {pains.slice(0, MOST_SHOWN).map((pain) => (
          <li key={`${pain.persona.id} ${pain.id}`} className={styles.pain}>
            <span className={styles.openEnd} aria-hidden />
            <span className={styles.painWords}>
              <button
                type="button"
                className={styles.statement}
                onClick={() => openRecord(pain.persona.id, { field: 'pains', item: pain.id, view: 'form' })}
              >
                {shorten(pain.statement, 160)}
              </button>
              <span className={styles.why}>
                {shorten(pain.persona.data.name || pain.persona.data.archetype, 60) || t('Untitled persona')}
              </span>
            </span>
            <RatingView value={pain.severity} look="bars" label={t('Severity')} />
            <Button size="small" onClick={() => void answer(pain)}>
              {t('Add a reliever')}
            </Button>
          </li>
        ))}
      </ul>
      {pains.length > MOST_SHOWN ? (
        <p className={styles.rest}>{plural(pains.length - MOST_SHOWN, 'and one more', 'and {{count}} more')}</p>
      ) : null}
    </Section>
  );
}
