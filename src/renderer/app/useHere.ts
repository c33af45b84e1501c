import { useRouterState } from '@tanstack/react-router';
import { isKind, type Kind } from '../../shared/frameworks/index.ts';
import { useStoredRecords } from '../data/useRecord.ts';

export interface Here {
  readonly screen: string;
  /** The kind that is listed, or of the record that is open. */
  readonly kind: Kind | undefined;
  /** The record that is open. */
  readonly record: string | undefined;
}

/** Which screen is shown, for marking where one is. */
export function useHere(): Here {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const records = useStoredRecords();
  const [screen = '', rest] = path.split('/').slice(1);
  if (screen === 'kind' && rest !== undefined && isKind(rest)) return { screen, kind: rest, record: undefined };
  if (screen === 'record') return { screen, kind: records.find(({ id }) => id === rest)?.kind, record: rest };
  return { screen, kind: undefined, record: undefined };
}
