import { passkeyClient } from '@better-auth/passkey/client';
import { createAuthClient } from 'better-auth/client';

/** Sign-in by passkey, and the own passkeys. Load it when it is needed: `await import(...)`. */
export const passkeyAuth = createAuthClient({ basePath: '/api/auth', plugins: [passkeyClient()] });
