import { createTransport } from 'nodemailer';
import type { Channel, Outcome } from '#server/updates/channels.ts';

const nothing = (): void => {};

type Failure = Error & { responseCode?: number };

const outcomeOf = ({ responseCode, message: reason }: Failure, wholeSent: boolean): Outcome => {
  if (responseCode) return { kind: responseCode >= 500 ? 'refused' : 'again', fault: 'refused', reason };
  return wholeSent ? { kind: 'unsure', fault: 'cut off', reason } : { kind: 'again', fault: 'no answer', reason };
};

/** E-mail by the SMTP server at `url`. `waitMs`: how long the server may be silent. */
export const mailChannel =
  ({ url, from, waitMs = 20_000 }: { url: string; from: string; waitMs?: number }): Channel =>
  async ({ id, to, locale, subject, text, html }, signal) => {
    // Only the log tells when the last byte was handed over: before that the server cannot have taken the message.
    let wholeSent = false;
    const info = (entry: { tnx?: string }): void => {
      if (entry.tnx === 'message') wholeSent = true;
    };
    const logger = {
      level: nothing,
      trace: nothing,
      debug: nothing,
      info,
      warn: nothing,
      error: nothing,
      fatal: nothing,
    };
    const wait = { connectionTimeout: waitMs, greetingTimeout: waitMs, socketTimeout: waitMs, dnsTimeout: waitMs };
    const transport = createTransport({ url, logger, ...wait });
    const domain = from.replace(/>.*$/s, '').split('@').pop() ?? 'localhost';
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@${domain}>`,
        headers: { 'Content-Language': locale, 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.any([signal, AbortSignal.timeout(60_000)]),
      });
      return 'told';
    } catch (error) {
      return outcomeOf(error as Failure, wholeSent);
    }
  };
