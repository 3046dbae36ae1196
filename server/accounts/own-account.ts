import { findPreferences, saveLocale, savePreferences, saveSessionEnd } from '#server/accounts/accounts.store.ts';
import { sessionHours } from '#server/accounts/auth.ts';
import type { SignedIn } from '#server/trpc.ts';
import { type Preferences, preferencesSchema } from '#shared/accounts.ts';
import type { Locale } from '#shared/language.ts';

/** Who I am, what I fitted to myself, and when my sign-in ends. */
export const readSelf = async ({ services, viewer }: SignedIn) => {
  const { sessionId: _, ...self } = viewer;
  const preferences = preferencesSchema.safeParse(await findPreferences(services.db, viewer.id));
  return { ...self, preferences: preferences.data ?? preferencesSchema.parse({}) };
};

export const changePreferences = async ({ services, viewer }: SignedIn, preferences: Preferences): Promise<void> =>
  savePreferences(services.db, viewer.id, preferences);

export const changeLocale = async ({ services, viewer }: SignedIn, { locale }: { locale: Locale }): Promise<void> =>
  saveLocale(services.db, viewer.id, locale);

/** Prolongs the sign-in by a whole shift from now. */
export const prolongSession = async ({ services, viewer }: SignedIn): Promise<{ sessionEndsAt: Date }> => {
  const sessionEndsAt = new Date(Date.now() + sessionHours * 3_600_000);
  await saveSessionEnd(services.db, viewer.sessionId, sessionEndsAt);
  return { sessionEndsAt };
};
