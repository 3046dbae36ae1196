import { answerWord } from '#client/outreach/outcome-words.ts';
import { getLocale } from '#client/paraglide/runtime.js';
import { Choice } from '#client/ui/choice.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { foreignTo } from '#client/ui/typed.tsx';
import type { Question } from '#shared/outreach/campaign.ts';

type Props = {
  question: Question;
  value: string;
  error: string | null;
  onChange: (answer: string) => void;
  /** It was answered, or left empty on purpose: what is next. */
  onNext: () => void;
};

/** One question of the script, answered with one key, or typed. */
export const ScriptQuestion = ({ question: { text, kind, choices }, value, error, onChange, onNext }: Props) => {
  if (kind === 'yes-no' || kind === 'choice') {
    const values = kind === 'yes-no' ? ['yes', 'no'] : choices;
    return (
      <Choice
        row
        label={text}
        error={error}
        options={values.map((one) => ({
          value: one,
          label: kind === 'yes-no' ? answerWord(one) : one,
          lang: kind === 'yes-no' ? undefined : foreignTo(getLocale(), one),
        }))}
        value={value || null}
        onChange={onChange}
        onPicked={onNext}
      />
    );
  }
  return (
    <TextField
      label={text}
      error={error}
      value={value}
      onChange={onChange}
      onEnter={onNext}
      short={kind === 'number'}
      inputMode={kind === 'number' ? 'numeric' : undefined}
      maxLength={1000}
      autoComplete="off"
    />
  );
};
