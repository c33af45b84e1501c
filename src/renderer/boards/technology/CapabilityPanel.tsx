import type { Capability, CapabilityKind, CapabilityState } from '../../../shared/analysis/capabilities.ts';
import { WORK_STATUSES } from '../../../shared/frameworks/define.ts';
import { CAPABILITY_KINDS, CAPABILITY_STATES } from '../../../shared/frameworks/technology.ts';
import { t } from '../../../shared/i18n.ts';
import { MoneyInput, ReferencePicker, SelectInput, TextInput } from '../../ui/index.ts';
import { DetailPanel, PanelPair, PanelRow } from '../frame/DetailPanel.tsx';
import type { WorkStatus } from '../marketing-mix/StatusMark.tsx';
import { withCapability, withoutCapability } from './capabilities.ts';
import type { CapabilitiesContext } from './TechnologyBoard.tsx';
import { capabilityName } from './words.ts';

const optionsOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));
const KINDS = optionsOf(CAPABILITY_KINDS);
const STATUSES = optionsOf(WORK_STATUSES);
export const STATE_OPTIONS = optionsOf(CAPABILITY_STATES);
const isKind = (value: string | null): value is CapabilityKind => value !== null && value in CAPABILITY_KINDS;
const isStatus = (value: string | null): value is WorkStatus => value !== null && value in WORK_STATUSES;
export const isState = (value: string | null): value is CapabilityState => value !== null && value in CAPABILITY_STATES;
const CAPABILITIES = [{ kind: 'technology', list: 'capabilities' }] as const;
const OBJECTIVES = [{ kind: 'brief', list: 'objectives' }] as const;

/** Everything about one capability, beside the map. */
export function CapabilityPanel({ view, currency, capability, onChoose }: CapabilitiesContext & { readonly capability: Capability }) {
  const { record, change } = view;
  const alter = (part: Partial<Omit<Capability, 'id'>>): void => change((now) => withCapability(now, capability.id, part));
  return (
    <DetailPanel
      field="capabilities"
      title={capabilityName(capability)}
      onClose={() => onChoose(null)}
      onDelete={() => change((now) => withoutCapability(now, record.id, capability.id))}
    >
      <PanelRow label={t('Name')}>
        <TextInput
          label={t('Name')}
          look="row"
          value={capability.name}
          onChange={(name) => alter({ name })}
          {...(capability.name === '' ? { inputRef: focusOnce } : {})}
        />
      </PanelRow>
      <PanelRow label={t('Kind')}>
        <SelectInput
          label={t('Kind')}
          options={KINDS}
          value={capability.kind}
          onChange={(kind) => alter({ kind: isKind(kind) ? kind : null })}
        />
      </PanelRow>
      <PanelPair>
        <PanelRow label={t('State')}>
          <SelectInput
            label={t('State')}
            options={STATE_OPTIONS}
            value={capability.state}
            onChange={(state) => alter({ state: isState(state) ? state : null })}
          />
        </PanelRow>
        <PanelRow label={t('Work')}>
          <SelectInput
            label={t('Work')}
            options={STATUSES}
            value={capability.status}
            onChange={(status) => alter({ status: isStatus(status) ? status : null })}
          />
        </PanelRow>
      </PanelPair>
      <PanelRow label={t('Tool')}>
        <TextInput label={t('Tool')} look="row" value={capability.tool} onChange={(tool) => alter({ tool })} />
      </PanelRow>
      <PanelPair>
        <PanelRow label={t('Cost')}>
          <MoneyInput label={t('Cost')} currency={currency} value={capability.cost} onChange={(cost) => alter({ cost })} />
        </PanelRow>
        <PanelRow label={t('Owner')}>
          <TextInput label={t('Owner')} value={capability.owner} onChange={(owner) => alter({ owner })} />
        </PanelRow>
      </PanelPair>
      <PanelRow label={t('Joined with')}>
        <ReferencePicker
          label={t('Joined with')}
          addLabel={t('Add a capability that it exchanges data with')}
          addText={t('Add a capability')}
          targets={CAPABILITIES}
          record={record.id}
          value={capability.integratesWith}
          onChange={(integratesWith) => alter({ integratesWith: [...integratesWith] })}
        />
      </PanelRow>
      <PanelRow label={t('Data captured')}>
        <TextInput
          label={t('Data captured')}
          look="row"
          value={capability.dataCaptured}
          onChange={(dataCaptured) => alter({ dataCaptured })}
        />
      </PanelRow>
      <PanelRow label={t('Supports')}>
        <ReferencePicker
          label={t('Supports')}
          targets={OBJECTIVES}
          record={record.id}
          value={capability.supports}
          onChange={(next) => alter({ supports: [...next] })}
        />
      </PanelRow>
    </DetailPanel>
  );
}

/** A capability that was just begun is named first. */
const focusOnce = (element: HTMLElement | null): void => element?.focus();
