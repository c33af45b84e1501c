import {
  ChartGantt,
  ChartLine,
  Compass,
  Gauge,
  LayoutGrid,
  type LucideIcon,
  MessageSquareQuote,
  PenLine,
  Puzzle,
  Route,
  SlidersHorizontal,
  UsersRound,
} from 'lucide-react';
import type { Deck } from '../../../shared/learning/decks.ts';
import type { TopicId } from '../../../shared/learning/topics.ts';

const ICONS: Readonly<Record<TopicId, LucideIcon>> = {
  foundations: Compass,
  customers: UsersRound,
  journey: Route,
  voice: MessageSquareQuote,
  service: Gauge,
  metrics: ChartLine,
  swot: LayoutGrid,
  value: Puzzle,
  mix: SlidersHorizontal,
  delivery: ChartGantt,
};

const isTopic = (id: string): id is TopicId => id in ICONS;

export function DeckIcon({ id }: { readonly id: Deck['id'] }) {
  const Icon = isTopic(id) ? ICONS[id] : PenLine;
  return <Icon size={16} strokeWidth={1.4} aria-hidden />;
}
