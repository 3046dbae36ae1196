import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

/** What stops the server from starting, said in one line for the person who started it. Holds no secret. */
export class SetupError extends Error {
  override name = 'SetupError';
}

/** What the environment asks of this server. */
export type Env = {
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  /** Absent: the server runs its own PostgreSQL under `dataDir`. */
  databaseUrl?: string;
  /** Where the agents' browsers find the console, when it is not this machine; passkeys are bound to its name. */
  publicUrl?: string;
  demo: boolean;
  demoPassword?: string;
  logLevel: (typeof logLevels)[number];
  /** Absent: nothing is told by e-mail. */
  smtpUrl?: string;
  mailFrom?: string;
  /** The proxies in front of it; absent: there are none. */
  trustedProxies?: string[];
  /** Absent: nothing is told by text message. */
  smsUrl?: string;
  /** Absent: photos lie in the database. */
  photosUrl?: string;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const secrets = new Set(['DATABASE_URL', 'DEMO_PASSWORD', 'SMTP_URL', 'SMS_URL', 'PHOTOS_URL']);

const isHost = (text: string) =>
  isIP(text) > 0 || (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) && !/^[\d.]+$/.test(text));

const isNetwork = (text: string) => {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return more.length === 0 && (bits === undefined ? most > 0 : /^\d{1,3}$/.test(bits) && Number(bits) <= most);
};

const isDatabaseUrl = (text: string) => {
  try {
    const url = new URL(text);
    // The driver decodes these parts later, where a stray percent sign would surface as a riddle.
    for (const part of [url.username, url.password, url.pathname]) decodeURIComponent(part);
    return ['postgres:', 'postgresql:'].includes(url.protocol);
  } catch {
    return false;
  }
};

const isStoreUrl = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return /^https?:$/.test(url?.protocol ?? '') && Boolean(url?.username && url.password && url.pathname.length > 1);
};

const isSender = (text: string) => z.email().safeParse(/^[^<>\r\n]*<([^<>]+)>$/.exec(text)?.[1] ?? text).success;

const passwordLength = (text: string) => [...text].length;

const schema = z.object({
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, 'must be a whole number from 0 to 65535')
    .default('1999')
    .transform(Number),
  HOST: z.string().refine(isHost, 'must be an address or a host name, such as 127.0.0.1').default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .default('./.data')
    .transform((path) => resolve(path)),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'must look like postgres://user:password@host:5432/database')
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must look like https://hotline.example.org' })
    .transform((url) => new URL(url).origin)
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isNetwork), 'must be addresses or networks, such as 127.0.0.1, 10.0.0.0/8')
    .optional(),
  DEMO: z.enum(['0', '1'], 'must be 1 (demonstration city) or 0 (empty)').default('1'),
  DEMO_PASSWORD: z
    .string()
    .refine((text) => passwordLength(text) >= 12 && passwordLength(text) <= 128, 'must have 12 to 128 characters')
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtps://user:password@mail.example.org' }).optional(),
  MAIL_FROM: z
    .string()
    .refine(isSender, 'must look like hotline@example.org or City hotline <hotline@example.org>')
    .optional(),
  SMS_URL: z.url({ protocol: /^https?$/, error: 'must look like https://gateway.example.org/messages' }).optional(),
  PHOTOS_URL: z.string().refine(isStoreUrl, 'must look like https://key:secret@s3.example.org/bucket').optional(),
});

const complaint = (name: string, value: string | undefined, rule: string) => {
  if (name === 'DEMO_PASSWORD') return `${name} has ${passwordLength(value ?? '')} characters: it ${rule}.`;
  if (secrets.has(name)) return `${name} is not valid: it ${rule}.`;
  return `${name} is ${JSON.stringify(value?.slice(0, 80))}: it ${rule}.`;
};

/**
 * Reads the settings; empty variables count as unset. Throws a `SetupError` whose one line names the first bad
 * variable, what is wrong with it and what is right.
 */
export const readEnv = (variables: Record<string, string | undefined>): Env => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw new SetupError(complaint(name, given[name], issue?.message ?? 'is not valid'));
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, DEMO, DEMO_PASSWORD, LOG_LEVEL } = parsed.data;
  const { SMTP_URL, MAIL_FROM, SMS_URL, PHOTOS_URL, TRUSTED_PROXIES } = parsed.data;
  if (SMTP_URL && !MAIL_FROM)
    throw new SetupError('MAIL_FROM is not set: SMTP_URL needs an address that the news come from.');
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    publicUrl: PUBLIC_URL,
    trustedProxies: TRUSTED_PROXIES,
    demo: DEMO === '1',
    demoPassword: DEMO_PASSWORD,
    logLevel: LOG_LEVEL,
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    smsUrl: SMS_URL,
    photosUrl: PHOTOS_URL,
  };
};
