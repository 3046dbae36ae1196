import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEnv, SetupError } from '#server/env.ts';

test('an empty environment gives the defaults, and empty variables count as unset', () => {
  const defaults = {
    port: 1999,
    host: '127.0.0.1',
    dataDir: resolve('.data'),
    databaseUrl: undefined,
    demo: true,
    demoPassword: undefined,
    logLevel: 'info',
    smtpUrl: undefined,
  };
  expect(readEnv({})).toEqual(defaults);
  expect(readEnv({ PORT: '', HOST: ' ', DATA_DIR: '', DATABASE_URL: '', DEMO: '', DEMO_PASSWORD: '' })).toEqual(
    defaults,
  );
});

test('every variable is read', () => {
  expect(
    readEnv({
      PORT: '80',
      HOST: '::',
      DATA_DIR: '/srv/handrail',
      DATABASE_URL: 'postgresql://city:p%40ss@db.example:5433/handrail',
      DEMO: '0',
      DEMO_PASSWORD: 'twelve-chars',
      LOG_LEVEL: 'warn',
      SMTP_URL: 'smtps://user:p%40ss@mail.example:465',
      MAIL_FROM: 'City <hotline@example.org>',
      SMS_URL: 'https://gateway.example/messages',
      PHOTOS_URL: 'https://key:sec%2Fret@s3.example/bucket?region=eu-west-1',
      TRUSTED_PROXIES: '127.0.0.1, ::1,10.0.0.0/8',
    }),
  ).toEqual({
    port: 80,
    host: '::',
    dataDir: '/srv/handrail',
    databaseUrl: 'postgresql://city:p%40ss@db.example:5433/handrail',
    demo: false,
    demoPassword: 'twelve-chars',
    logLevel: 'warn',
    smtpUrl: 'smtps://user:p%40ss@mail.example:465',
    mailFrom: 'City <hotline@example.org>',
    smsUrl: 'https://gateway.example/messages',
    photosUrl: 'https://key:sec%2Fret@s3.example/bucket?region=eu-west-1',
    trustedProxies: ['127.0.0.1', '::1', '10.0.0.0/8'],
  });
});

test.each([
  [{ PORT: 'http' }, 'PORT is "http": it must be a whole number from 0 to 65535.'],
  [{ PORT: '65536' }, 'PORT is "65536": it must be a whole number from 0 to 65535.'],
  [{ PORT: '-1' }, 'PORT is "-1": it must be a whole number from 0 to 65535.'],
  [{ HOST: 'http://x' }, 'HOST is "http://x": it must be an address or a host name, such as 127.0.0.1.'],
  [{ HOST: '127.0.0.256' }, 'HOST is "127.0.0.256": it must be an address or a host name, such as 127.0.0.1.'],
  [{ DEMO: 'no' }, 'DEMO is "no": it must be 1 (demonstration city) or 0 (empty).'],
  [{ DEMO_PASSWORD: 'short' }, 'DEMO_PASSWORD has 5 characters: it must have 12 to 128 characters.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud": it must be one of fatal, error, warn, info, debug, trace, silent.'],
  [
    { MAIL_FROM: 'City\n<a@b.example>' },
    'MAIL_FROM is "City\\n<a@b.example>": it must look like hotline@example.org or City hotline <hotline@example.org>.',
  ],
  [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM is not set: SMTP_URL needs an address that the news come from.'],
  [
    { SMTP_URL: 'http://u:hidden@h' },
    'SMTP_URL is not valid: it must look like smtps://user:password@mail.example.org.',
  ],
  [{ SMS_URL: 'ftp://u:hidden@h' }, 'SMS_URL is not valid: it must look like https://gateway.example.org/messages.'],
  [
    { TRUSTED_PROXIES: '10.0.0.0/8, nginx' },
    'TRUSTED_PROXIES is "10.0.0.0/8, nginx": it must be addresses or networks, such as 127.0.0.1, 10.0.0.0/8.',
  ],
  [
    { TRUSTED_PROXIES: '10.0.0.0/33' },
    'TRUSTED_PROXIES is "10.0.0.0/33": it must be addresses or networks, such as 127.0.0.1, 10.0.0.0/8.',
  ],
  [{ PORT: 'a\nb', HOST: '?' }, 'PORT is "a\\nb": it must be a whole number from 0 to 65535.'],
])('%j is refused in one line', (variables, line) => {
  expect(() => readEnv(variables)).toThrow(new SetupError(line));
});

test.each(['mysql://u:hidden@h/d', 'hidden', 'postgres://u:hidden%@h/d'])(
  'a bad DATABASE_URL is refused without being repeated',
  (DATABASE_URL) => {
    const line = 'DATABASE_URL is not valid: it must look like postgres://user:password@host:5432/database.';
    expect(() => readEnv({ DATABASE_URL })).toThrow(new SetupError(line));
  },
);
