import { getRouteApi } from '@tanstack/react-router';
import { RecordScreen } from './RecordScreen.tsx';

const route = getRouteApi('/shell/record/$id');

/** The record that the address names. */
export function RecordRoute() {
  const { id } = route.useParams();
  return <RecordScreen key={id} id={id} place={route.useSearch()} />;
}
