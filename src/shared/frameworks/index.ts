import type { DataOf } from '../fields.ts';
import { brief } from './brief.ts';
import type { Framework } from './define.ts';
import { journey } from './journey.ts';
import { kano } from './kano.ts';
import { marketingMix } from './marketing-mix.ts';
import { metric } from './metric.ts';
import { persona } from './persona.ts';
import { segment, segmentation } from './segmentation.ts';
import { servqual } from './servqual.ts';
import { swot } from './swot.ts';
import { touchpoint } from './touchpoint.ts';
import { valueFit } from './value-fit.ts';
import { voice } from './voice.ts';

/** Every framework, in the order a strategy is made. The sidebar, the report and the exports follow it. */
export const registry = [
  brief,
  persona,
  segmentation,
  segment,
  voice,
  journey,
  touchpoint,
  servqual,
  kano,
  swot,
  valueFit,
  marketingMix,
  metric,
] as const;

type Registered = (typeof registry)[number];
export type Kind = Registered['kind'];
export type FrameworkOf<K extends Kind> = Extract<Registered, { kind: K }>;
export type RecordData = { [K in Kind]: DataOf<FrameworkOf<K>['fields']> };

/** What the readers that serve every kind alike work with: values by field name. */
export type AnyData = { readonly [field: string]: unknown };

/** A framework as the readers that serve every kind alike see it. */
export interface AnyFramework extends Omit<Framework<Kind>, 'title' | 'schema' | 'kind'> {
  readonly kind: Kind;
}

export const kinds: readonly Kind[] = registry.map((framework) => framework.kind);

const byKind = new Map<string, Registered>(registry.map((framework) => [framework.kind, framework]));

export const isKind = (value: string): value is Kind => byKind.has(value);

/** The framework of a kind, for readers that serve every kind alike. */
export function frameworkOf(kind: Kind): AnyFramework {
  const found = byKind.get(kind);
  if (!found) throw new Error(`No framework of kind ${kind}`);
  return found;
}
