import type { Category, IntakeQuestion } from '#shared/category.ts';

type Extra = Pick<IntakeQuestion, 'required' | 'triage'>;
type Option = NonNullable<IntakeQuestion['options']>[number];

/** A question that is answered with one key. `triage` refers to `yes` and `no`. */
export const yesNo = (id: string, zh: string, en: string, extra: Extra = {}): IntakeQuestion => ({
  id,
  label: { zh, en },
  kind: 'yes-no',
  ...extra,
});

/** A question with a few answers to pick from. */
export const choice = (id: string, zh: string, en: string, options: Option[], extra: Extra = {}): IntakeQuestion => ({
  id,
  label: { zh, en },
  kind: 'choice',
  options,
  ...extra,
});

/** One answer of a choice. */
export const option = (id: string, zh: string, en: string): Option => ({ id, label: { zh, en } });

/** A question that is answered in the citizen's words. */
export const text = (id: string, zh: string, en: string, extra: Extra = {}): IntakeQuestion => ({
  id,
  label: { zh, en },
  kind: 'text',
  ...extra,
});

/** A question that is answered with a whole number. */
export const count = (id: string, zh: string, en: string, extra: Extra = {}): IntakeQuestion => ({
  id,
  label: { zh, en },
  kind: 'number',
  ...extra,
});

/** Keywords as one line each: the Chinese ones parted by 、 and the English ones by a comma. */
export const keywords = (zh: string, en: string): Category['keywords'] => ({ zh: zh.split('、'), en: en.split(', ') });
