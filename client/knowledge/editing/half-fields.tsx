import { type Form, type FormField, langOf } from '#client/knowledge/editing/form.ts';
import { Markdown } from '#client/knowledge/markdown.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { blocksOf } from '#shared/knowledge/markdown.ts';
import type { Half } from '#shared/knowledge/writing.ts';

const words = {
  zh: {
    question: m.articles_question_zh,
    answer: m.articles_answer_zh,
    preview: m.articles_preview_zh,
    fields: { question: 'questionZh', answer: 'answerZh' },
  },
  en: {
    question: m.articles_question_en,
    answer: m.articles_answer_en,
    preview: m.articles_preview_en,
    fields: { question: 'questionEn', answer: 'answerEn' },
  },
} as const;

type Props = {
  half: Half;
  form: Form;
  previewed: boolean;
  idOf: (field: FormField) => string;
  errorOf: (field: FormField) => string | null;
  onType: (change: Partial<Form>) => void;
};

/** The question and the answer in one language, and what the answer will look like. */
export const HalfFields = ({ half, form, previewed, idOf, errorOf, onType }: Props) => {
  const { question, answer, preview, fields } = words[half];
  const lang = langOf[half];
  return (
    <div className="half" data-half={half}>
      <TextField
        id={idOf(fields.question)}
        label={question()}
        lang={lang}
        value={form[fields.question]}
        error={errorOf(fields.question)}
        autoComplete="off"
        onChange={(typed) => onType({ [fields.question]: typed })}
      />
      <TextArea
        id={idOf(fields.answer)}
        label={answer()}
        lang={lang}
        rows={8}
        value={form[fields.answer]}
        error={errorOf(fields.answer)}
        onChange={(typed) => onType({ [fields.answer]: typed })}
      />
      {previewed && (
        <div className="preview">
          <Heading level={2}>{preview()}</Heading>
          <Markdown blocks={blocksOf(form[fields.answer])} lang={lang} level={3} />
        </div>
      )}
    </div>
  );
};
