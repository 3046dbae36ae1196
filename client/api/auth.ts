import { passkeyClient } from '@better-auth/passkey/client';
import { createAuthClient } from 'better-auth/client';
import { usernameClient } from 'better-auth/client/plugins';

/** Sign-in, sign-out and passkeys. */
export const auth = createAuthClient({ basePath: '/api/auth', plugins: [usernameClient(), passkeyClient()] });
