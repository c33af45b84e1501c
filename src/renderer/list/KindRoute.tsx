import { getRouteApi } from '@tanstack/react-router';
import { isKind } from '../../shared/frameworks/index.ts';
import { NowhereScreen } from '../app/Fault.tsx';
import { KindScreen } from './KindScreen.tsx';

const route = getRouteApi('/shell/kind/$kind');

/** The kind that the address names. */
export function KindRoute() {
  const { kind } = route.useParams();
  return isKind(kind) ? <KindScreen key={kind} kind={kind} /> : <NowhereScreen />;
}
