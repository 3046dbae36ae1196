import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins';
import type pg from 'pg';
import { signInGuard } from '#server/accounts/sign-in-guard.ts';

const hours = 60 * 60;
/** A sign-in lasts a long shift; the console warns ten minutes before its end and can prolong it. */
export const sessionHours = 12;

/**
 * What the console uses of the sign-in library. It has more ways than these, which nobody here needs: another sign-in
 * that the guard of names does not watch, a new name for oneself in the history, whether a user name is taken.
 */
export const authPaths = [
  'sign-in/username',
  'sign-out',
  'change-password',
  'passkey/generate-authenticate-options',
  'passkey/verify-authentication',
  'passkey/generate-register-options',
  'passkey/verify-registration',
  'passkey/list-user-passkeys',
  'passkey/delete-passkey',
];

const times = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** Sign-in, sessions and passkeys, on our own tables. `publicUrl` is where the agents' browsers find the console. */
export const createAuth = (pool: pg.Pool, options: { secret: string; publicUrl: string; trustedOrigins: string[] }) =>
  betterAuth({
    appName: 'Handrail',
    baseURL: options.publicUrl,
    basePath: '/api/auth',
    secret: options.secret,
    trustedOrigins: options.trustedOrigins,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: {
      modelName: 'session',
      expiresIn: sessionHours * hours,
      disableSessionRefresh: true,
      fields: {
        userId: 'agent_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...times,
      },
    },
    user: {
      modelName: 'agent',
      fields: { emailVerified: 'email_verified', ...times },
      additionalFields: {
        role: { type: 'string', input: false, required: true },
        departmentId: { type: 'string', input: false, required: false, fieldName: 'department_id' },
        locale: { type: 'string', input: false, required: true, defaultValue: 'zh-TW' },
        active: { type: 'boolean', input: false, required: true, defaultValue: true },
      },
    },
    account: {
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'agent_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...times,
      },
    },
    verification: { fields: { expiresAt: 'expires_at', ...times } },
    // Agents share one address in a city hall: guessing is limited for each name (the guard), floods for each address.
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limit',
      window: 60,
      max: 600,
      fields: { lastRequest: 'last_request' },
      customRules: { '/sign-in/username': { window: 60, max: 300 } },
    },
    advanced: { cookiePrefix: 'handrail', useSecureCookies: options.publicUrl.startsWith('https:') },
    plugins: [
      username({ schema: { user: { fields: { displayUsername: 'display_username' } } } }),
      passkey({
        rpID: new URL(options.publicUrl).hostname,
        rpName: 'Handrail',
        origin: new URL(options.publicUrl).origin,
        schema: {
          passkey: {
            fields: {
              publicKey: 'public_key',
              userId: 'agent_id',
              credentialID: 'credential_id',
              deviceType: 'device_type',
              backedUp: 'backed_up',
              createdAt: 'created_at',
            },
          },
        },
      }),
    ],
    hooks: signInGuard(pool),
  });

export type Auth = ReturnType<typeof createAuth>;
