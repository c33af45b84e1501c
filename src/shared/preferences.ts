import { defaultPreferences } from './default-preferences.ts';
import { z } from './zod.ts';

export type ColorScheme = 'light' | 'dark' | 'system';
export interface Preferences {
  colorScheme: ColorScheme;
  rail: boolean;
  helpOpen: boolean;
}

const preferenceFields = {
  colorScheme: z.enum(['light', 'dark', 'system']),
  rail: z.boolean(),
  helpOpen: z.boolean(),
};
export const preferencesSchema: z.ZodType<Preferences> = z.strictObject({
  colorScheme: preferenceFields.colorScheme.default(defaultPreferences.colorScheme),
  rail: preferenceFields.rail.default(defaultPreferences.rail),
  helpOpen: preferenceFields.helpOpen.default(defaultPreferences.helpOpen),
});
// Not made from the schema above: a default would set what was not meant to change.
export const preferencesChange = z.strictObject(preferenceFields).partial();

export type PreferencesChange = z.output<typeof preferencesChange>;
