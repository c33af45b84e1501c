import type { ComponentType } from 'react';
import type { Kind } from '../../../shared/frameworks/index.ts';
import type { WidgetProps } from '../widgets/types.ts';
import { PropositionField } from './PropositionField.tsx';
import { SegmentRatings } from './SegmentRatings.tsx';

/** The few fields that are edited in a way of their own; undefined for all others. */
export function specialField(kind: Kind, name: string): ComponentType<WidgetProps> | undefined {
  if (kind === 'segment' && name === 'ratings') return SegmentRatings;
  if (kind === 'value-fit' && name === 'statement') return PropositionField;
  return undefined;
}
