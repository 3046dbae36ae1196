import type { Answers, Question } from '#shared/outreach/campaign.ts';

/** What was answered to one question: how often each answer was given, numbers in sum, or the words themselves. */
export type Result = {
  question: Question;
  answered: number;
  /** Each answer of `yes-no` and `choice` in its order. */
  counts: { value: string; count: number }[];
  /** Of a `number`. */
  numbers: { least: number; most: number; average: number } | null;
  words: string[];
};

const optionsOf = ({ kind, choices }: Question): string[] => (kind === 'yes-no' ? ['yes', 'no'] : choices);

const numbersOf = (given: readonly string[]): Result['numbers'] => {
  const numbers = given.map((one) => Number(one.replace(',', '.'))).filter(Number.isFinite);
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((all, one) => all + one, 0);
  return {
    least: numbers.reduce((one, other) => Math.min(one, other)),
    most: numbers.reduce((one, other) => Math.max(one, other)),
    average: Math.round((sum / numbers.length) * 10) / 10,
  };
};

/** What was answered, question by question; an answer that the script does not know any more is left out. */
export const resultsOf = (script: readonly Question[], answers: readonly Answers[]): Result[] =>
  script.map((question) => {
    const options = question.kind === 'yes-no' || question.kind === 'choice' ? optionsOf(question) : [];
    const given = answers
      .map(({ [question.id]: answer }) => answer ?? '')
      .filter((answer) => answer !== '' && (options.length === 0 || options.includes(answer)));
    return {
      question,
      answered: given.length,
      counts: options.map((value) => ({ value, count: given.filter((answer) => answer === value).length })),
      numbers: question.kind === 'number' ? numbersOf(given) : null,
      words: question.kind === 'words' ? given : [],
    };
  });

/** The questions whose answer is none: a choice that is not offered, or a number that is none. No answer is one. */
export const answerFaults = (script: readonly Question[], answers: Answers): string[] =>
  Object.entries(answers)
    .filter(([id, answer]) => {
      const question = script.find((one) => one.id === id);
      if (!question) return true;
      if (answer === '' || question.kind === 'words') return false;
      if (question.kind === 'number') return !/^-?\d{1,9}([.,]\d{1,4})?$/.test(answer);
      return !optionsOf(question).includes(answer);
    })
    .map(([id]) => id);
