import type { Preferences } from './preferences.ts';

/** What holds until the person sets something else. Apart from the schema, so that the first screen needs no zod. */
export const defaultPreferences: Preferences = { colorScheme: 'system', rail: false, helpOpen: true };
