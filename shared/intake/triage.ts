import type { Category, IntakeAnswers } from '#shared/category.ts';
import { moreUrgent, type Urgency } from '#shared/urgency.ts';

/** The urgency that the answers ask for: the most pressing of `from` and of each answer's triage. */
export const triage = (category: Pick<Category, 'questions'>, answers: IntakeAnswers, from: Urgency): Urgency =>
  category.questions.reduce((urgency, question) => {
    const asked = question.triage?.[answers[question.id] ?? ''];
    return asked ? moreUrgent(urgency, asked) : urgency;
  }, from);

/** The required questions that are still without an answer. */
export const unanswered = (category: Pick<Category, 'questions'>, answers: IntakeAnswers): string[] =>
  category.questions.filter(({ id, required }) => required && !answers[id]?.trim()).map(({ id }) => id);
