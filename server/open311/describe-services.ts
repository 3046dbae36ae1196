import type { Category, IntakeQuestion } from '#shared/category.ts';
import { type Locale, type LocalText, textIn } from '#shared/language.ts';

type Named = { id: string; name: LocalText };

/** The categories that other systems may report and read. */
export const publishedOf = (categories: Category[]): Category[] => categories.filter(({ published }) => published);

/** A category as the standard's service; its group is the department. */
export const serviceOf = (category: Category, departments: Named[], locale: Locale) => {
  const department = departments.find(({ id }) => id === category.departmentId);
  return {
    service_code: category.id,
    service_name: textIn(category.name, locale),
    description: textIn(category.name, locale),
    metadata: category.questions.length > 0,
    type: 'realtime',
    keywords: category.keywords[locale === 'en' ? 'en' : 'zh'].join(', '),
    group: department ? textIn(department.name, locale) : '',
  };
};

const yesOrNo: Record<Locale, [string, string]> = { en: ['Yes', 'No'], 'zh-TW': ['是', '否'] };

/** What may be answered: the key, and its name for people. Null: any text or number. */
export const valuesOf = (question: IntakeQuestion, locale: Locale): { key: string; name: string }[] | null => {
  if (question.kind === 'choice') {
    return (question.options ?? []).map(({ id, label }) => ({ key: id, name: textIn(label, locale) }));
  }
  if (question.kind !== 'yes-no') return null;
  const [yes, no] = yesOrNo[locale];
  return [
    { key: 'yes', name: yes },
    { key: 'no', name: no },
  ];
};

const datatypes = { 'yes-no': 'singlevaluelist', choice: 'singlevaluelist', text: 'string', number: 'number' } as const;

/** The questions of a category's intake as the standard's service definition. */
export const definitionOf = (category: Category, locale: Locale) => ({
  service_code: category.id,
  attributes: category.questions.map((question, at) => {
    const values = valuesOf(question, locale);
    return {
      variable: true,
      code: question.id,
      datatype: datatypes[question.kind],
      required: question.required ?? false,
      datatype_description: null,
      order: at + 1,
      description: textIn(question.label, locale),
      ...(values && { values }),
    };
  }),
});
