import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Kind } from '../../shared/frameworks/index.ts';
import { MixBoard } from './marketing-mix/MixBoard.tsx';
import { RfmView } from './segmentation/rfm/index.ts';
import { SegmentationBoard } from './segmentation/SegmentationBoard.tsx';
import { SwotBoard } from './swot/SwotBoard.tsx';
import { ValueFitBoard } from './value-fit/ValueFitBoard.tsx';

/** A kind's visual editor. `label` names it where a person chooses between it and the form. */
interface Board {
  readonly label: string;
  readonly Board: ComponentType<{ readonly id: string }>;
}

const journey = lazyRouteComponent(() => import('./journey/JourneyBoard.tsx'), 'JourneyBoard');
const servqual = lazyRouteComponent(() => import('./servqual/ServqualBoard.tsx'), 'ServqualBoard');
const kano = lazyRouteComponent(() => import('./kano/KanoBoard.tsx'), 'KanoBoard');
const personalisation = lazyRouteComponent(() => import('./personalisation/PersonalisationBoard.tsx'), 'PersonalisationBoard');
const economics = lazyRouteComponent(() => import('./economics/EconomicsBoard.tsx'), 'EconomicsBoard');
const positioning = lazyRouteComponent(() => import('./positioning/PositioningBoard.tsx'), 'PositioningBoard');
const team = lazyRouteComponent(() => import('./team/TeamBoard.tsx'), 'TeamBoard');
const technology = lazyRouteComponent(() => import('./technology/TechnologyBoard.tsx'), 'TechnologyBoard');
const roadmap = lazyRouteComponent(() => import('./roadmap/RoadmapBoard.tsx'), 'RoadmapBoard');

/** Fetches the code of the boards that are fetched by themselves. */
export const fetchBoards = (): Promise<unknown> =>
  Promise.all(
    [journey, servqual, kano, positioning, roadmap, personalisation, technology, team, economics, RfmView].map((board) =>
      board.preload?.(),
    ),
  );

/** The kinds that have a board; the others have their form alone. */
export const boards: Partial<Record<Kind, Board>> = {
  segmentation: { label: 'Board', Board: SegmentationBoard },
  swot: { label: 'Board', Board: SwotBoard },
  'value-fit': { label: 'Board', Board: ValueFitBoard },
  journey: { label: 'Map', Board: journey },
  servqual: { label: 'Board', Board: servqual },
  kano: { label: 'Board', Board: kano },
  positioning: { label: 'Map', Board: positioning },
  'marketing-mix': { label: 'Board', Board: MixBoard },
  personalisation: { label: 'Board', Board: personalisation },
  technology: { label: 'Map', Board: technology },
  team: { label: 'Board', Board: team },
  roadmap: { label: 'Board', Board: roadmap },
  economics: { label: 'Board', Board: economics },
};
