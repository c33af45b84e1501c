import {
  Blend,
  ChartGantt,
  ChartLine,
  ChartPie,
  ChartScatter,
  CircleCheck,
  Coins,
  Columns3,
  Cpu,
  File,
  FileText,
  Gauge,
  LayoutGrid,
  type LucideIcon,
  MessageSquareQuote,
  Route,
  SlidersHorizontal,
  Target,
  User,
  Users,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import { frameworkOf, type Kind } from '../../shared/frameworks/index.ts';

/* Named one by one: the whole set of icons would be half a megabyte more to load at every start. */
const ICONS: Readonly<Record<string, LucideIcon | undefined>> = {
  blend: Blend,
  'chart-gantt': ChartGantt,
  'chart-line': ChartLine,
  'chart-pie': ChartPie,
  'chart-scatter': ChartScatter,
  'circle-check': CircleCheck,
  coins: Coins,
  'columns-3': Columns3,
  cpu: Cpu,
  'file-text': FileText,
  gauge: Gauge,
  'layout-grid': LayoutGrid,
  'message-square-quote': MessageSquareQuote,
  route: Route,
  'sliders-horizontal': SlidersHorizontal,
  target: Target,
  user: User,
  users: Users,
  'users-round': UsersRound,
  waypoints: Waypoints,
};

/** The icon of a kind of record; a sheet of paper for one whose icon is not among these. */
export function KindIcon({ kind, size = 16 }: { readonly kind: Kind; readonly size?: number }) {
  const Icon = ICONS[frameworkOf(kind).icon] ?? File;
  return <Icon size={size} strokeWidth={1.4} aria-hidden />;
}
