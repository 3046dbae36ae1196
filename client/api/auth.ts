import { createAuthClient } from 'better-auth/client';
import { usernameClient } from 'better-auth/client/plugins';

/** Sign-in by password, sign-out, and the own password. */
export const auth = createAuthClient({ basePath: '/api/auth', plugins: [usernameClient()] });
