import { setTimeout as sleep } from 'node:timers/promises';
import type { Services } from '#server/services.ts';
import type { Outcome } from '#server/updates/channels.ts';
import { compose } from '#server/updates/compose.ts';
import { loadTemplates } from '#server/updates/load-templates.ts';
import { questionToken } from '#server/updates/question-token.ts';
import { endTries, markTold, putBack, type TakenUpdate } from '#server/updates/updates.store.ts';

/** How long each try waits after the one before, in seconds. After the last one it is given up. */
const pauses = [15, 60, 300, 900, 3600, 3 * 3600, 6 * 3600] as const;

const linkOf = async ({ db, publicUrl }: Services, { id, kind, number, locale }: TakenUpdate): Promise<string> =>
  kind === 'closed'
    ? `${publicUrl}/solved?t=${await questionToken(db, id)}`
    : `${publicUrl}/case?number=${number}&lang=${locale}`;

const send = async (services: Services, update: TakenUpdate, to: string, signal: AbortSignal): Promise<Outcome> => {
  const channel = services.channels[update.way];
  if (!channel) return { kind: 'again', fault: 'no answer', reason: 'not configured' };
  const template = (await loadTemplates(services.db))(update.kind, update.locale);
  const words = compose(update, { template, link: await linkOf(services, update) });
  return channel({ id: `${update.number}-${update.id}`, to, locale: update.locale, ...words }, signal);
};

const keep = async ({ db, log }: Services, update: TakenUpdate, outcome: Outcome): Promise<void> => {
  if (outcome === 'told') return markTold(db, update);
  const { kind, fault, reason } = outcome;
  log.warn({ update: update.id, number: update.number, way: update.way, outcome: kind, reason }, 'update: not told');
  if (kind === 'unsure') return endTries(db, update, 'unsure', fault);
  const pause = pauses[update.tries - 1];
  if (kind === 'refused' || pause === undefined) return endTries(db, update, 'given up', fault);
  return putBack(db, update, fault, pause);
};

/** What came of a try must not be in doubt because the database is away for a moment: a minute long, it is kept again. */
const insist = async (keep: () => Promise<void>, signal: AbortSignal): Promise<void> => {
  for (let left = 60; ; left--) {
    try {
      return await keep();
    } catch (error) {
      if (left === 0 || signal.aborted) throw error;
      await sleep(1000);
    }
  }
};

/** Tells an update that was taken, and keeps what came of it. Throws when the database is away for longer than a minute. */
export const tellUpdate = async (services: Services, update: TakenUpdate, signal: AbortSignal): Promise<void> => {
  const { db } = services;
  if (update.doNotTell) return endTries(db, update, 'dropped', 'wish');
  const to = update.way === 'email' ? update.email : update.phone;
  if (!to) return endTries(db, update, 'given up', 'no address');
  const outcome = await send(services, update, to, signal);
  await insist(() => keep(services, update, outcome), signal);
};
