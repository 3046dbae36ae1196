import type { Services } from '#server/services.ts';
import { holdTicket } from '#server/tickets/change-ticket.ts';
import { hearAnswer } from '#server/tickets/reopen-ticket.ts';
import type { SignedIn } from '#server/trpc.ts';
import { isListed } from '#server/updates/list.store.ts';
import { findQuestion, type Question, saveAnswer } from '#server/updates/question.store.ts';
import { questionIn } from '#server/updates/question-token.ts';
import { HotlineError } from '#shared/errors.ts';

/** So long a "no" takes the matter up again. */
const answerDays = 7;

const answer = (services: Services, { id, number }: Question, solved: boolean, agentId: string | null) =>
  services.db
    .transaction()
    .execute(async (tx) => {
      const ticket = await holdTicket(tx, number);
      const question = await findQuestion(tx, id, answerDays);
      if (question?.solved === solved) return;
      if (agentId && !(await isListed(tx, id))) throw new HotlineError('changed-meanwhile', `update ${id}`);
      await saveAnswer(tx, id, solved, agentId);
      await hearAnswer(tx, ticket, { solved, agentId });
    })
    .then(() => services.live.wake());

/** The question that a link leads to. Throws `not-found` for a link that is not ours. */
export const readQuestion = async ({ db }: Services, token: string): Promise<Question> => {
  const id = await questionIn(db, token);
  const question = id && (await findQuestion(db, id, answerDays));
  if (!question) throw new HotlineError('not-found', 'question: no such link');
  return question;
};

/**
 * Hears by a link whether it was solved: kept once, and a "no" takes the matter up again. One that is over stays as it
 * is. Gives the question as it is then. Throws `not-found` for a link that is not ours.
 */
export const answerQuestion = async (services: Services, token: string, solved: boolean): Promise<Question> => {
  const question = await readQuestion(services, token);
  if (question.over) return question;
  await answer(services, question, solved, null);
  return { ...question, solved };
};

/** Keeps what the citizen answered who was called. Throws `changed-meanwhile` where somebody has seen to it already. */
export const saidAnswer = async (
  { services, viewer }: SignedIn,
  { id, solved }: { id: string; solved: boolean },
): Promise<void> => {
  const question = await findQuestion(services.db, id, answerDays);
  if (!question) throw new HotlineError('not-found', `question ${id}`);
  await answer(services, question, solved, viewer.id);
};
