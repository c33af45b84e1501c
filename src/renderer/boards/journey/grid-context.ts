import { createContext, type KeyboardEvent, use } from 'react';
import type { JourneyData, Phase } from '../../../shared/analysis/journey.ts';
import type { CHANNEL_KINDS } from '../../../shared/frameworks/brief.ts';
import type { Place, Start, Way } from './cursor.ts';

/** What a cell asks of the grid that it is in. The same object for as long as the board lives. */
export interface GridApi {
  readonly recordId: string;
  readonly change: (next: (data: JourneyData) => JourneyData) => void;
  readonly changePhase: (id: string, next: (phase: Phase) => Phase) => void;
  readonly choose: (place: Place) => void;
  readonly edit: (place: Place, start: Start) => void;
  /** Ends the editing; the focus goes to the cell, or one step on. */
  readonly leave: (to?: Way) => void;
  /** Ends the editing because the focus went elsewhere. */
  readonly left: (place: Place) => void;
  /** Which pain or opportunity of the chosen cell is meant. */
  readonly pointTo: (item: string | null) => void;
  readonly removePhase: (id: string) => void;
  /** The keys of every cell. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Hears Escape before the fields do: a picker keeps it to itself, also when there is nothing to close. */
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void;
}

export const GridContext = createContext<GridApi | null>(null);

export function useGrid(): GridApi {
  const grid = use(GridContext);
  if (!grid) throw new Error('A cell stands outside a journey map');
  return grid;
}

export interface ShownTouchpoint {
  readonly name: string;
  readonly kind: keyof typeof CHANNEL_KINDS | null;
}

export interface ShownMetric {
  readonly name: string;
  /** "71%"; '' while nothing was measured. */
  readonly value: string;
  /** "target 90"; '' where there is none. */
  readonly target: string;
  /** Oldest first. */
  readonly values: readonly number[];
}

/** The records that cells show by name. Both maps stay the same while nothing in them changes. */
export interface Shown {
  readonly touchpoints: ReadonlyMap<string, ShownTouchpoint>;
  readonly metrics: ReadonlyMap<string, ShownMetric>;
}

export const ShownContext = createContext<Shown>({ touchpoints: new Map(), metrics: new Map() });

/** What stands under an opportunity. */
export interface OpportunityNote {
  readonly id: string;
  /** The first pain that it would ease; '' without one. */
  readonly eases: string;
  /** The code of the tactic it leads on to, "T3"; '' where its line ends before. */
  readonly tactic: string;
}
