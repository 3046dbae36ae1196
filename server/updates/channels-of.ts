import { secretOf } from '#server/accounts/secrets.ts';
import type { Db } from '#server/db/connection.ts';
import { databaseNow } from '#server/db/database-now.ts';
import type { Env } from '#server/env.ts';
import type { Channels } from '#server/updates/channels.ts';
import { mailChannel } from '#server/updates/send-mail.ts';
import { textChannel } from '#server/updates/send-text.ts';

/** The ways out that the environment names. */
export const channelsOf = ({ smtpUrl, mailFrom, smsUrl }: Env, db: Db): Channels => ({
  email: smtpUrl && mailFrom ? mailChannel({ url: smtpUrl, from: mailFrom }) : null,
  text: smsUrl ? textChannel({ url: smsUrl, secret: () => secretOf(db, 'texts'), now: () => databaseNow(db) }) : null,
});
