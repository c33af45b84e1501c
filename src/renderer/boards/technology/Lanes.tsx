import { Cpu } from 'lucide-react';
import { useRef, useState } from 'react';
import { ALL_CAPABILITY_KINDS, joinedWith, joinsOf, objectivesOf, supports } from '../../../shared/analysis/capabilities.ts';
import { CAPABILITY_KINDS } from '../../../shared/frameworks/technology.ts';
import { t } from '../../../shared/i18n.ts';
import { newId } from '../../data/ids.ts';
import { useStrategy } from '../../data/strategy.ts';
import { AddRow, Button, classes, EmptyState } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import { withNewCapability } from './capabilities.ts';
import { JoinLines } from './JoinLines.tsx';
import styles from './Lanes.module.css';
import type { CapabilitiesContext } from './TechnologyBoard.tsx';
import { Tile } from './Tile.tsx';
import { objectiveName, supportWords } from './words.ts';

/** A lane for each kind with its capabilities as tiles; what the chosen one is joined with is tied to it by lines. */
export function Lanes(context: CapabilitiesContext) {
  const { view, chosen, onStart } = context;
  const { record, data, change } = view;
  const { records } = useStrategy();
  const [objective, setObjective] = useState<string | null>(null);
  const lanes = useRef<HTMLDivElement>(null);
  const joins = joinsOf(record);
  const joined = chosen === null ? new Set<string>() : joinedWith(joins, chosen);
  const objectives = objectivesOf(record, records);
  const lit = objectives.find(({ id }) => id === objective);
  const groups = [...ALL_CAPABILITY_KINDS, null].map((kind) => ({
    kind,
    name: kind === null ? t('No kind yet') : t(CAPABILITY_KINDS[kind]),
    own: data.capabilities.filter((capability) => capability.kind === kind),
  }));
  const unused = groups.filter(({ kind, own }) => kind !== null && own.length === 0);
  return (
    <div className={styles.scroll}>
      <InlineText
        lines
        label={t('How we choose')}
        className={styles.words}
        placeholder={t('What decides whether a tool is bought, built or done without?')}
        value={data.principles}
        onChange={(principles) => change((now) => ({ ...now, principles }))}
      />
      {objectives.length > 0 && data.capabilities.length > 0 && (
        <section className={styles.objectives} aria-label={t('Objectives')}>
          <span className={styles.fine}>{t('Show what supports')}</span>
          {objectives.map((one) => (
            <button
              key={one.id}
              type="button"
              className={classes(styles.objective, one.id === objective && styles.on)}
              aria-pressed={one.id === objective}
              title={objectiveName(one)}
              onClick={() => setObjective(one.id === objective ? null : one.id)}
            >
              <span className={styles.statement}>{objectiveName(one)}</span>
              <span className={classes(styles.support, one.capabilities.length === 0 && styles.lack)}>{supportWords(one)}</span>
            </button>
          ))}
        </section>
      )}
      {data.capabilities.length === 0 && (
        <div>
          <EmptyState
            icon={<Cpu size={20} aria-hidden />}
            title={t('No capabilities yet')}
            text={t('A capability is what must be possible: one record per guest, surveys after the stay. Name it before any tool.')}
          />
          <AddRow
            label={t('Add a capability')}
            placeholder={t('Type a capability and press Enter')}
            onAdd={(names) => change((now) => names.reduce((next, typed) => withNewCapability(next, newId(), typed, null), now))}
          />
        </div>
      )}
      <div ref={lanes} className={styles.lanes}>
        {groups.map(
          ({ kind, name, own }) =>
            own.length > 0 && (
              <section key={name} aria-label={name}>
                <div className={styles.head}>
                  <h2 className={styles.name}>{name}</h2>
                  <span className={styles.fine}>{own.length}</span>
                </div>
                <ul className={styles.tiles}>
                  {own.map((capability) => (
                    <Tile
                      key={capability.id}
                      {...context}
                      capability={capability}
                      objectives={objectives}
                      joined={joined.has(capability.id)}
                      joins={joinedWith(joins, capability.id).size}
                      lit={lit !== undefined && supports(capability, lit.reference)}
                    />
                  ))}
                  <li className={styles.add}>
                    <AddRow
                      label={t('Add a capability to {{name}}', { name })}
                      placeholder={t('Add a capability')}
                      onAdd={(names) => change((now) => names.reduce((next, typed) => withNewCapability(next, newId(), typed, kind), now))}
                    />
                  </li>
                </ul>
              </section>
            ),
        )}
        <JoinLines of={lanes} from={chosen} to={joined} />
      </div>
      {unused.length > 0 && (
        <section className={styles.unused} aria-label={t('Kinds without a capability')}>
          <span>{t('Nothing named yet for:')}</span>
          {unused.map(({ kind, name }) => (
            <Button key={name} size="small" onClick={() => onStart(kind)}>
              {t('+ {{name}}', { name })}
            </Button>
          ))}
        </section>
      )}
    </div>
  );
}
