import type { z } from 'zod';
import {
  addView,
  findInquiry,
  lockAgentsCall,
  saveDisposition,
  saveInquiry,
} from '#server/knowledge/inquiries.store.ts';
import { saveLiveEvent } from '#server/live/feed.ts';
import type { SignedIn } from '#server/trpc.ts';
import type { Disposition } from '#shared/calls.ts';
import { HotlineError } from '#shared/errors.ts';
import type { logInquirySchema } from '#shared/knowledge/inputs.ts';

export type LoggedInquiry = { callId: string; articleId: string; articleVersion: number; disposition: Disposition };

/**
 * Logs that the agent's call was answered from the article: once for each call and article, however often it is
 * asked for. Throws `no-call` (not the agent's live call) and `not-found` (article).
 */
export const logInquiry = async (
  { services, viewer }: SignedIn,
  { callId, articleId }: z.output<typeof logInquirySchema>,
): Promise<LoggedInquiry> => {
  const logged = await services.db.transaction().execute(async (tx) => {
    const call = await lockAgentsCall(tx, callId, viewer.id);
    if (!call) throw new HotlineError('no-call', `call ${callId}`);
    const disposition = call.disposition ?? 'inquiry';
    const earlier = await findInquiry(tx, callId, articleId);
    if (earlier) return { callId, articleId, ...earlier, disposition };
    const saved = await saveInquiry(tx, callId, articleId, viewer.id);
    if (!saved) throw new HotlineError('not-found', `article ${articleId}`);
    await addView(tx, articleId);
    await saveDisposition(tx, callId);
    await saveLiveEvent(tx, { kind: 'call', key: callId, agentId: viewer.id, data: { what: 'inquiry', articleId } });
    return { callId, articleId, ...saved, disposition };
  });
  services.live.wake();
  return logged;
};
