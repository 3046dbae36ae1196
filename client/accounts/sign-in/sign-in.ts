import { failureOf } from '#client/api/errors.ts';
import type { Self } from '#client/api/self.ts';
import { client } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

type Answer = { error: { status?: number; code?: string } | null };
export type SignedInOrWhy = { self: Self } | { why: string };

const whyNot = ({ status, code }: NonNullable<Answer['error']>): string => {
  if (status === 429) return m.app_error_rate_limited();
  if (code === 'AUTH_CANCELLED' || code?.startsWith('ERROR_')) return m.accounts_passkey_cancelled();
  if (status && status >= 500) return m.app_error_internal();
  return m.accounts_wrong_password();
};

const finish = async (answer: Promise<Answer>): Promise<SignedInOrWhy> => {
  try {
    const { error } = await answer;
    if (error) return { why: whyNot(error) };
    return { self: await client.accounts.self.query() };
  } catch (error) {
    const { code } = failureOf(error);
    if (code === 'unauthenticated') return { why: m.accounts_switched_off() };
    // The sign-in library throws plain errors when the server cannot be reached.
    return { why: m.app_error_connection_lost() };
  }
};

// Loaded apart: an agent whose sign-in still stands never needs it.
export const signInWithPassword = (username: string, password: string): Promise<SignedInOrWhy> =>
  finish(import('#client/api/auth.ts').then(({ auth }) => auth.signIn.username({ username, password })));

/** With `autoFill` the browser offers the passkeys in the user name's field, for as long as the page stands. */
export const signInWithPasskey = (autoFill = false): Promise<SignedInOrWhy> =>
  finish(import('#client/api/passkeys.ts').then(({ passkeyAuth }) => passkeyAuth.signIn.passkey({ autoFill })));

/** Ends the sign-in; true when the server has done so. */
export const signOut = async (): Promise<boolean> => {
  try {
    const { auth } = await import('#client/api/auth.ts');
    return (await auth.signOut()).error === null;
  } catch {
    return false;
  }
};
