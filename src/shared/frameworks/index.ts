import type { DataOf } from '../fields.ts';
import { brief } from './brief.ts';
import type { Framework } from './define.ts';
import { economics } from './economics.ts';
import { journey } from './journey.ts';
import { kano } from './kano.ts';
import { marketingMix } from './marketing-mix.ts';
import { metric } from './metric.ts';
import { persona } from './persona.ts';
import { personalisation } from './personalisation.ts';
import { positioning } from './positioning.ts';
import { review } from './review.ts';
import { roadmap } from './roadmap.ts';
import { segment, segmentation } from './segmentation.ts';
import { servqual } from './servqual.ts';
import { swot } from './swot.ts';
import { team } from './team.ts';
import { technology } from './technology.ts';
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
  positioning,
  marketingMix,
  personalisation,
  technology,
  team,
  roadmap,
  metric,
  economics,
  review,
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

/** Kinds whose records people make and meet; the others are kept by the program beside them. */
export const ownKinds: readonly Kind[] = registry.filter((framework: AnyFramework) => framework.beside !== true).map(({ kind }) => kind);

const byKind = new Map<string, Registered>(registry.map((framework) => [framework.kind, framework]));

export const isKind = (value: string): value is Kind => byKind.has(value);

/** The framework of a kind, for readers that serve every kind alike. */
export function frameworkOf(kind: Kind): AnyFramework {
  const found = byKind.get(kind);
  if (!found) throw new Error(`No framework of kind ${kind}`);
  return found;
}
