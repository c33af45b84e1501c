import {
  Blend,
  ChartLine,
  ChartPie,
  ChartScatter,
  Columns3,
  File,
  FileText,
  Gauge,
  LayoutGrid,
  type LucideIcon,
  MessageSquareQuote,
  Route,
  User,
  Users,
  Waypoints,
} from 'lucide-react';
import { frameworkOf, type Kind } from '../../shared/frameworks/index.ts';

/* Named one by one: the whole set of icons would be half a megabyte more to load at every start. */
const ICONS: Readonly<Record<string, LucideIcon | undefined>> = {
  blend: Blend,
  'chart-line': ChartLine,
  'chart-pie': ChartPie,
  'chart-scatter': ChartScatter,
  'columns-3': Columns3,
  'file-text': FileText,
  gauge: Gauge,
  'layout-grid': LayoutGrid,
  'message-square-quote': MessageSquareQuote,
  route: Route,
  user: User,
  users: Users,
  waypoints: Waypoints,
};

/** The icon of a kind of record; a sheet of paper for one whose icon is not among these. */
export function KindIcon({ kind, size = 16 }: { readonly kind: Kind; readonly size?: number }) {
  const Icon = ICONS[frameworkOf(kind).icon] ?? File;
  return <Icon size={size} strokeWidth={1.4} aria-hidden />;
}
