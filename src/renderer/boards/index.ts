import type { ComponentType } from 'react';
import type { Kind } from '../../shared/frameworks/index.ts';
import { lazyBoard } from './lazy-board.tsx';
import { MixBoard } from './marketing-mix/MixBoard.tsx';
import { SegmentationBoard } from './segmentation/SegmentationBoard.tsx';
import { SwotBoard } from './swot/SwotBoard.tsx';
import { ValueFitBoard } from './value-fit/ValueFitBoard.tsx';

/** A kind's visual editor. `label` names it where a person chooses between it and the form. */
interface Board {
  readonly label: string;
  readonly Board: ComponentType<{ readonly id: string }>;
}

/** The kinds that have a board; the others have their form alone. */
export const boards: Partial<Record<Kind, Board>> = {
  segmentation: { label: 'Board', Board: SegmentationBoard },
  swot: { label: 'Board', Board: SwotBoard },
  'value-fit': { label: 'Board', Board: ValueFitBoard },
  journey: { label: 'Map', Board: lazyBoard(async () => (await import('./journey/JourneyBoard.tsx')).JourneyBoard) },
  servqual: { label: 'Board', Board: lazyBoard(async () => (await import('./servqual/ServqualBoard.tsx')).ServqualBoard) },
  kano: { label: 'Board', Board: lazyBoard(async () => (await import('./kano/KanoBoard.tsx')).KanoBoard) },
  'marketing-mix': { label: 'Board', Board: MixBoard },
};
