import { useQuery } from '@tanstack/react-query';
import { defaultPreferences } from '../../shared/default-preferences.ts';
import type { Preferences } from '../../shared/preferences.ts';
import { request } from '../client.ts';
import { tellError } from './notify.tsx';
import { queries, queryClient } from './queries.ts';

/** What the person has set; the defaults until main has told. */
export const usePreferences = (): Preferences => useQuery(queries.preferences()).data ?? defaultPreferences;

export const currentPreferences = (): Preferences => queryClient.getQueryData(queries.preferences().queryKey) ?? defaultPreferences;

/** Sets preferences: at once on the screen, then in the person's profile. */
export async function setPreferences(change: Partial<Preferences>): Promise<void> {
  const { queryKey } = queries.preferences();
  queryClient.setQueryData(queryKey, { ...currentPreferences(), ...change });
  const result = await request('preferences.set', change);
  if (result.ok) queryClient.setQueryData(queryKey, result.value);
  else tellError(result.error);
}
