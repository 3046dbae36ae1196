import type { ReactNode } from 'react';
import { useNames } from '#client/api/catalogue.ts';
import { langOf } from '#client/knowledge/editing/form.ts';
import { m } from '#client/paraglide/messages.js';
import { Lang } from '#client/ui/lang.tsx';
import type { Change } from '#shared/knowledge/difference.ts';

const fieldWords: Record<string, () => string> = {
  'question zh': m.articles_field_question_zh,
  'question en': m.articles_field_question_en,
  'answer zh': m.articles_field_answer_zh,
  'answer en': m.articles_field_answer_en,
  'keywords null': m.articles_field_keywords,
  'department null': m.articles_field_department,
  'category null': m.articles_field_category,
  'valid from null': m.articles_field_valid_from,
  'valid until null': m.articles_field_valid_until,
};

type Words = { field: string; before: string; after: string; within: string };

const sentences = {
  added: { whole: m.articles_change_added, within: m.articles_change_added_in },
  removed: { whole: m.articles_change_removed, within: m.articles_change_removed_in },
  changed: { whole: m.articles_change_changed, within: m.articles_change_changed_in },
  layout: { whole: m.articles_change_layout, within: m.articles_change_layout },
  rewritten: { whole: m.articles_change_rewritten, within: m.articles_change_rewritten },
} satisfies Record<Change['kind'], Record<'whole' | 'within', (words: Words) => string>>;

// What no editor types: the places of the words in the sentence, which may have another language.
const places = { before: '\u0001', after: '\u0002', within: '\u0003' } as const;

/** One difference as a sentence; what is quoted has its own language. */
export const ChangeLine = ({ change }: { change: Change }): ReactNode => {
  const names = useNames();
  const name = (value: string) => {
    if (change.field === 'department') return names.department(value);
    return change.field === 'category' ? names.category(value) : value;
  };
  const quoted: Record<string, string> = {
    [places.before]: name(change.before),
    [places.after]: name(change.after),
    [places.within]: change.within ?? '',
  };
  const field = fieldWords[`${change.field} ${change.half}`]?.() ?? '';
  const sentence = sentences[change.kind][change.within === null ? 'whole' : 'within']({ field, ...places });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they mark the places
  return sentence.split(/([\u0001-\u0003])/).map((part) => {
    const words = quoted[part] ?? part;
    if (!(part in quoted) || !change.half) return words;
    return (
      <Lang key={part} of={langOf[change.half]}>
        {words}
      </Lang>
    );
  });
};
