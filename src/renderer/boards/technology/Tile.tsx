import type { Capability, SupportedObjective } from '../../../shared/analysis/capabilities.ts';
import { supports } from '../../../shared/analysis/capabilities.ts';
import { formatMoney } from '../../../shared/format.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { classes, SelectInput, shorten } from '../../ui/index.ts';
import { InlineText } from '../frame/InlineText.tsx';
import { isState, STATE_OPTIONS } from './CapabilityPanel.tsx';
import { withCapability } from './capabilities.ts';
import { StateMark } from './StateMark.tsx';
import type { CapabilitiesContext } from './TechnologyBoard.tsx';
import styles from './Tile.module.css';
import { capabilityName } from './words.ts';

interface TileProps extends CapabilitiesContext {
  readonly capability: Capability;
  readonly objectives: readonly SupportedObjective[];
  /** True while it is joined with the chosen one. */
  readonly joined: boolean;
  /** How many it is joined with in all. */
  readonly joins: number;
  /** True while it supports the objective that is looked at. */
  readonly lit: boolean;
}

/** One capability: how far it is shows in its frame, and as a word. */
export function Tile({ view, currency, capability, objectives, chosen, onChoose, joined, joins, lit }: TileProps) {
  const { change } = view;
  const name = capabilityName(capability);
  const open = chosen === capability.id;
  const own = objectives.filter((objective) => supports(capability, objective.reference));
  const facts = [
    shorten(capability.tool, 60) || (capability.state === 'gap' ? t('no tool chosen') : t('no tool named')),
    ...(capability.cost === null ? [] : [formatMoney(capability.cost, currency)]),
  ];
  return (
    <li
      aria-label={name}
      data-capability={capability.id}
      className={classes(
        styles.tile,
        capability.state === null ? styles.unsaid : styles[capability.state],
        joined && styles.joined,
        lit && styles.lit,
        open && styles.open,
      )}
    >
      <InlineText
        label={t('Name of “{{name}}”', { name })}
        className={styles.name}
        placeholder={t('What must be possible?')}
        value={capability.name}
        onChange={(typed) => change((now) => withCapability(now, capability.id, { name: typed }))}
      />
      <div className={styles.state}>
        <StateMark state={capability.state} />
        <SelectInput
          plain
          label={t('State of “{{name}}”', { name })}
          placeholder={t('State not said')}
          options={STATE_OPTIONS}
          value={capability.state}
          onChange={(state) => change((now) => withCapability(now, capability.id, { state: isState(state) ? state : null }))}
        />
        {capability.status && <span className={styles.work}>{t(WORK_STATUSES[capability.status])}</span>}
      </div>
      <button type="button" className={styles.meta} aria-expanded={open} onClick={() => onChoose(open ? null : capability.id)}>
        <span className="visually-hidden">{t('Details of “{{name}}”', { name })}: </span>
        <span>{facts.join(' · ')}</span>
        <span className={styles.foot}>
          <span className={own.length === 0 ? styles.lack : undefined}>
            {own.length === 0 ? t('supports no objective') : t('for {{codes}}', { codes: own.map(({ code }) => code).join(', ') })}
          </span>
          <span>{joined ? t('joined') : joins === 0 ? t('not joined') : plural(joins, 'one join', '{{count}} joins')}</span>
        </span>
      </button>
    </li>
  );
}
