import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { faultWord } from '#client/tickets/intake/fault-word.ts';
import type { IntakePage } from '#client/tickets/intake/use-intake-page.ts';
import { Choice } from '#client/ui/choice.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import type { IntakeQuestion } from '#shared/category.ts';
import { textIn } from '#shared/language.ts';

type Props = { page: IntakePage; question: IntakeQuestion };

const optionsOf = ({ kind, options }: IntakeQuestion) => {
  const locale = getLocale();
  if (kind === 'choice') return (options ?? []).map(({ id, label }) => ({ value: id, label: textIn(label, locale) }));
  return [
    { value: 'yes', label: m.intake_yes() },
    { value: 'no', label: m.intake_no() },
  ];
};

/** One question of the category. Its answer goes on to what is asked next. */
export const QuestionStep = ({ page: { view, faults, answer, goOn }, question }: Props) => {
  const step = `question-${question.id}` as const;
  const field = {
    label: textIn(question.label, getLocale()),
    required: question.required ?? false,
    error: faultWord(faults[step]),
    onChange: (given: string) => answer(question.id, given),
  };
  const given = view.draft.answers[question.id] ?? '';
  return (
    <div data-step={step}>
      {question.kind === 'yes-no' || question.kind === 'choice' ? (
        <Choice {...field} row options={optionsOf(question)} value={given || null} onPicked={() => goOn(step)} />
      ) : (
        <TextField
          {...field}
          value={given}
          onEnter={() => goOn(step)}
          inputMode={question.kind === 'number' ? 'numeric' : undefined}
          short={question.kind === 'number'}
          maxLength={500}
          autoComplete="off"
        />
      )}
    </div>
  );
};
