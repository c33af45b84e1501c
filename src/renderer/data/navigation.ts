import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Kind } from '../../shared/frameworks/index.ts';

/** Where in a record to go. */
export interface Place {
  /** Field names and item ids from the record down, joined by dots: "pains" or "preferences.price". */
  readonly field?: string | undefined;
  readonly item?: string | undefined;
  readonly view?: 'form' | 'board' | undefined;
}

export interface Open {
  readonly openRecord: (id: string, at?: Place) => void;
  readonly openKind: (kind: Kind) => void;
  readonly openHome: () => void;
  readonly openReport: () => void;
  readonly openHistory: () => void;
  readonly openBin: () => void;
  readonly openWelcome: () => void;
}

/** The ways to go from one screen to another. Whatever is typed is saved on the way. */
export function useOpen(): Open {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      openRecord: (id, at = {}) => void navigate({ to: '/record/$id', params: { id }, search: { ...at } }),
      openKind: (kind) => void navigate({ to: '/kind/$kind', params: { kind } }),
      openHome: () => void navigate({ to: '/home' }),
      openReport: () => void navigate({ to: '/report' }),
      openHistory: () => void navigate({ to: '/history' }),
      openBin: () => void navigate({ to: '/bin' }),
      openWelcome: () => void navigate({ to: '/' }),
    }),
    [navigate],
  );
}
