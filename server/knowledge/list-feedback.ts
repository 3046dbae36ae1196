import {
  countClosedCalls,
  findMissedSearches,
  findOpenFeedback,
  lockOpenFeedback,
  removeMissedSearch,
  saveFeedbackDone,
} from '#server/knowledge/feedback.store.ts';
import { departmentOf } from '#server/knowledge/knowledge.policy.ts';
import type { SignedIn } from '#server/trpc.ts';
import { HotlineError } from '#shared/errors.ts';
import { articleIn } from '#shared/knowledge/article-text.ts';
import type { FeedbackKind } from '#shared/knowledge/inputs.ts';
import type { Locale } from '#shared/language.ts';

/**
 * What an agent said of an answer. `callAt`: when the call rang from which it came. `isOlder`: the answer was changed
 * since. `closedCalls`: how many calls the answer closed.
 */
export type Feedback = {
  id: string;
  articleId: string;
  question: string;
  lang: Locale;
  kind: FeedbackKind;
  words: string;
  at: Date;
  agentName: string;
  callAt: Date | null;
  isOlder: boolean;
  closedCalls: number;
};

/** What agents said of the answers that the viewer sees to, and nobody has dealt with; the newest first. */
export const listFeedback = async ({ services: { db }, viewer }: SignedIn): Promise<Feedback[]> => {
  const rows = await findOpenFeedback(db, departmentOf(viewer));
  const calls = await countClosedCalls(db, [...new Set(rows.map(({ articleId }) => articleId))]);
  return rows.map(({ id, articleId, kind, words, at, agentName, callAt, articleVersion, version, ...text }) => {
    const { question, lang } = articleIn(text, viewer.locale);
    const closedCalls = calls.get(articleId) ?? 0;
    return {
      id,
      articleId,
      question,
      lang,
      kind,
      words,
      at,
      agentName,
      callAt,
      isOlder: articleVersion < version,
      closedCalls,
    };
  });
};

/**
 * Takes what an agent said off the list; a second time changes nothing. Throws `not-found`, and `forbidden` for
 * another department's answer.
 */
export const finishFeedback = ({ services, viewer }: SignedIn, { id }: { id: string }): Promise<void> =>
  services.db.transaction().execute(async (tx) => {
    const feedback = await lockOpenFeedback(tx, id);
    if (!feedback) throw new HotlineError('not-found', `feedback ${id}`);
    const own = departmentOf(viewer);
    if (own !== null && feedback.departmentId !== own) throw new HotlineError('forbidden', `feedback ${id}`);
    if (!feedback.doneAt) await saveFeedbackDone(tx, id, viewer.id);
  });

/** Searches that found nothing, the most frequent first. */
export const listMissedSearches = ({ services: { db } }: SignedIn) => findMissedSearches(db);

/** Takes a search that found nothing off the list; it comes back with the next one who searches so. */
export const finishMissedSearch = ({ services: { db } }: SignedIn, { words }: { words: string }): Promise<void> =>
  removeMissedSearch(db, words);
