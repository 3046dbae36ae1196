import type { Auth } from '#server/accounts/auth.ts';
import type { Viewer } from '#server/trpc.ts';
import type { Locale } from '#shared/language.ts';
import type { Role } from '#shared/permissions.ts';

/** Who is behind a request's cookie, or null. Somebody who was deactivated is nobody. */
export const viewerOf = async (auth: Auth, headers: Headers): Promise<Viewer | null> => {
  if (!headers.has('cookie')) return null;
  const found = await auth.api.getSession({ headers });
  if (!found?.user.active) return null;
  const { user, session } = found;
  return {
    id: user.id,
    name: user.name,
    role: user.role as Role,
    departmentId: user.departmentId ?? null,
    locale: user.locale as Locale,
    sessionId: session.id,
    sessionEndsAt: session.expiresAt,
  };
};
