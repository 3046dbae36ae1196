import type { z } from 'zod';
import { findSameFeedback, findVersion, saveFeedback, saveFeedbackWords } from '#server/knowledge/feedback.store.ts';
import { lockAgentsCall } from '#server/knowledge/inquiries.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { judgeSchema } from '#shared/knowledge/inputs.ts';

/**
 * Puts what the agent says of an answer on the editors' list, with the call it came from: once, however often it is
 * said. Words may come later, also after the call. Throws `not-found` (article) and `no-call` (not the agent's live call).
 */
export const judgeArticle = (
  { services, viewer }: SignedIn,
  { articleId, kind, callId, words }: z.output<typeof judgeSchema>,
): Promise<{ id: string }> =>
  services.db.transaction().execute(async (tx) => {
    const article = await findVersion(tx, articleId);
    if (!article) throw new HotlineError('not-found', `article ${articleId}`);
    // First, so that it is said once.
    const inCall = callId === null || (await lockAgentsCall(tx, callId, viewer.id));
    const feedback = { articleId, kind, callId, agentId: viewer.id };
    const said = await findSameFeedback(tx, feedback);
    if (said && words !== undefined) await saveFeedbackWords(tx, said.id, words);
    if (said) return said;
    if (!inCall) throw new HotlineError('no-call', `call ${callId}`);
    return saveFeedback(tx, { ...feedback, words, articleVersion: article.version });
  });
