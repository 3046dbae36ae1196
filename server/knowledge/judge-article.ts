import type { z } from 'zod';
import { findSameFeedback, findVersion, saveFeedback } from '#server/knowledge/feedback.store.ts';
import { lockAgentsCall } from '#server/knowledge/inquiries.store.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import type { judgeSchema } from '#shared/knowledge/inputs.ts';

/**
 * Puts what the agent says of an answer on the editors' list, with the call it came from: once, however often it is
 * said. Throws `not-found` (article) and `no-call` (not the agent's live call).
 */
export const judgeArticle = (
  { services, viewer }: SignedIn,
  { articleId, kind, callId }: z.output<typeof judgeSchema>,
): Promise<{ id: string }> =>
  services.db.transaction().execute(async (tx) => {
    const article = await findVersion(tx, articleId);
    if (!article) throw new HotlineError('not-found', `article ${articleId}`);
    if (callId && !(await lockAgentsCall(tx, callId, viewer.id))) throw new HotlineError('no-call', `call ${callId}`);
    const feedback = { articleId, kind, callId, agentId: viewer.id };
    const said = await findSameFeedback(tx, feedback);
    return said ?? saveFeedback(tx, { ...feedback, articleVersion: article.version });
  });
