import type { Capability, CapabilityKind } from '../../../shared/analysis/capabilities.ts';
import { supports } from '../../../shared/analysis/capabilities.ts';
import type { Reference } from '../../../shared/fields.ts';
import type { RecordData } from '../../../shared/frameworks/index.ts';

export type TechnologyData = RecordData['technology'];

export const withCapability = (data: TechnologyData, id: string, change: Partial<Omit<Capability, 'id'>>): TechnologyData => ({
  ...data,
  capabilities: data.capabilities.map((capability) => (capability.id === id ? { ...capability, ...change } : capability)),
});

export const withNewCapability = (data: TechnologyData, id: string, name: string, kind: CapabilityKind | null): TechnologyData => ({
  ...data,
  capabilities: [
    ...data.capabilities,
    {
      id,
      name,
      kind,
      tool: '',
      state: null,
      status: null,
      integratesWith: [],
      dataCaptured: '',
      cost: null,
      owner: '',
      supports: [],
    },
  ],
});

/** Without the capability, and without the lines that led to it. */
export const withoutCapability = (data: TechnologyData, record: string, id: string): TechnologyData => ({
  ...data,
  capabilities: data.capabilities
    .filter((capability) => capability.id !== id)
    .map((capability) => ({
      ...capability,
      integratesWith: capability.integratesWith.filter((to) => to.record !== record || to.item !== id),
    })),
});

/** The data with a capability that supports the objective where it did not, and no more where it did. */
export const withSupport = (data: TechnologyData, id: string, objective: Reference): TechnologyData => ({
  ...data,
  capabilities: data.capabilities.map((capability) => {
    if (capability.id !== id) return capability;
    return {
      ...capability,
      supports: supports(capability, objective)
        ? capability.supports.filter(({ record, item }) => record !== objective.record || item !== objective.item)
        : [...capability.supports, objective],
    };
  }),
});
