import { valuesOf } from '#server/open311/describe-services.ts';
import { refused } from '#server/open311/refused.ts';
import type { Category, IntakeAnswers, IntakeQuestion } from '#shared/category.ts';
import { typedText } from '#shared/typed-text.ts';

const answer = typedText(500);

const faultOf = (question: IntakeQuestion | undefined, value: string): string | null => {
  if (!question) return 'the service has no such attribute';
  const values = valuesOf(question, 'en');
  if (values && !values.some(({ key }) => key === value)) return `none of ${values.map(({ key }) => key).join(', ')}`;
  if (question.kind === 'number' && !Number.isFinite(Number(value))) return 'no number';
  return answer.safeParse(value).success ? null : 'longer than 500 characters';
};

/** The attributes as the answers of the category's intake. Throws `invalid-input` with what is wrong or missing. */
export const answersOf = (category: Category, attributes: Map<string, string>): IntakeAnswers => {
  const faults: string[] = [];
  for (const [code, value] of attributes) {
    const fault = faultOf(
      category.questions.find(({ id }) => id === code),
      value,
    );
    if (fault) faults.push(`attribute[${code}]: ${fault}`);
  }
  for (const { id, required } of category.questions) {
    if (required && !attributes.get(id)?.trim()) faults.push(`attribute[${id}]: is missing`);
  }
  if (faults.length > 0) throw refused(...faults);
  return Object.fromEntries([...attributes].map(([code, value]) => [code, answer.parse(value)]));
};
