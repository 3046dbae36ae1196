import { m } from '#client/paraglide/messages.js';

export type PasswordRefused = { field: 'current' | 'next'; sentence: string };

/** Changes the own password and ends all other sign-ins. Gives what is wrong, or null when it is done. */
export const changePassword = async (current: string, next: string): Promise<PasswordRefused | null> => {
  if (!current) return { field: 'current', sentence: m.accounts_password_missing() };
  if (next.length < 12) return { field: 'next', sentence: m.accounts_password_rule() };
  try {
    const { auth } = await import('#client/api/auth.ts');
    const { error } = await auth.changePassword({
      currentPassword: current,
      newPassword: next,
      revokeOtherSessions: true,
    });
    if (!error) return null;
    if (error.code === 'INVALID_PASSWORD') return { field: 'current', sentence: m.accounts_password_wrong() };
    if (error.code?.startsWith('PASSWORD_TOO')) return { field: 'next', sentence: m.accounts_password_rule() };
    if (error.status === 401) return { field: 'current', sentence: m.app_error_unauthenticated() };
    if (error.status === 429) return { field: 'current', sentence: m.app_error_rate_limited() };
    return { field: 'current', sentence: m.app_error_internal() };
  } catch {
    return { field: 'current', sentence: m.app_error_connection_lost() };
  }
};
