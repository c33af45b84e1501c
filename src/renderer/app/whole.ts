import { CircleCheck, GitCompareArrows, type LucideIcon, Scale, Spline, Split } from 'lucide-react';
import type { WholeScreen } from '../data/navigation.ts';

/** The screens that show the strategy as a whole, as the sidebar lists them. */
export const WHOLE = [
  { screen: 'throughline', label: 'Throughline', Icon: Spline },
  { screen: 'checks', label: 'Checks', Icon: CircleCheck },
  { screen: 'evidence', label: 'Evidence', Icon: Scale },
  { screen: 'versions', label: 'Versions', Icon: GitCompareArrows },
  { screen: 'variants', label: 'Variants', Icon: Split },
] as const satisfies readonly { readonly screen: WholeScreen; readonly label: string; readonly Icon: LucideIcon }[];
