import { m } from '#client/paraglide/messages.js';
import type { IntakeAnswers, IntakeQuestion } from '#shared/category.ts';
import { type Locale, textIn } from '#shared/language.ts';

export type NamedAnswer = { id: string; label: string; answer: string };

const answerText = (question: IntakeQuestion | undefined, answer: string, locale: Locale): string => {
  const option = question?.options?.find(({ id }) => id === answer);
  if (option) return textIn(option.label, locale);
  if (question?.kind !== 'yes-no') return answer;
  return answer === 'yes' ? m.tickets_yes() : answer === 'no' ? m.tickets_no() : answer;
};

/** The answers of the intake by their questions' labels, in the questions' order; what is not a question any more last. */
export const answersOf = (
  questions: readonly IntakeQuestion[],
  answers: IntakeAnswers,
  locale: Locale,
): NamedAnswer[] => {
  const asked = questions.map(({ id }) => id);
  const ids = [...asked, ...Object.keys(answers).filter((id) => !asked.includes(id))];
  return ids.flatMap((id) => {
    const given = answers[id]?.trim();
    if (!given) return [];
    const question = questions.find((other) => other.id === id);
    return [{ id, label: question ? textIn(question.label, locale) : id, answer: answerText(question, given, locale) }];
  });
};
