import type { Category } from '#shared/category.ts';
import type { Need } from '#shared/citizens.ts';
import type { LocalText } from '#shared/language.ts';
import type { CalendarDay, RoadClass } from '#shared/routing/rule.ts';
import type { Skill } from '#shared/skills.ts';
import type { Urgency } from '#shared/urgency.ts';

/** The names that a sentence is made with. */
export type Names = {
  departments: Record<string, LocalText>;
  crews: Record<string, LocalText>;
  districts: Record<string, LocalText>;
  categories: Record<string, Category>;
};

type Named = { id: string; name: LocalText };

/** What the city has that rules can name. */
export type City = {
  departments: Named[];
  crews: (Named & { departmentId: string })[];
  districts: Named[];
  categories: Category[];
};

/** The city's names by their ids. */
export const namesOf = (catalogue: City): Names => {
  const byId = (things: Named[]) => Object.fromEntries(things.map(({ id, name }) => [id, name]));
  return {
    departments: byId(catalogue.departments),
    crews: byId(catalogue.crews),
    districts: byId(catalogue.districts),
    categories: Object.fromEntries(catalogue.categories.map((category) => [category.id, category])),
  };
};

/** Texts one after the other, with what stands between them in each language. */
export const joined = (texts: LocalText[], zh: string, en: string): LocalText => ({
  zh: texts.map((text) => text.zh).join(zh),
  en: texts.map((text) => text.en).join(en),
});

export const either = (texts: LocalText[]): LocalText => joined(texts, '或', ' or ');

/** What has no name in either language is read as it is written. */
export const same = (word: string): LocalText => ({ zh: word, en: word });

export const yesNo: Record<string, LocalText> = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } };

export const roadNames = {
  arterial: { zh: '主要道路', en: 'an arterial road' },
  street: { zh: '街道', en: 'a street' },
  lane: { zh: '巷弄', en: 'a lane' },
} satisfies Record<RoadClass, LocalText>;

export const dayNames = {
  mon: { zh: '週一', en: 'Monday' },
  tue: { zh: '週二', en: 'Tuesday' },
  wed: { zh: '週三', en: 'Wednesday' },
  thu: { zh: '週四', en: 'Thursday' },
  fri: { zh: '週五', en: 'Friday' },
  sat: { zh: '週六', en: 'Saturday' },
  sun: { zh: '週日', en: 'Sunday' },
  holiday: { zh: '國定假日', en: 'holiday' },
} satisfies Record<CalendarDay, LocalText>;

export const needNames = {
  'text relay': { zh: '文字轉接', en: 'text relay' },
  interpreter: { zh: '口譯', en: 'interpreter' },
  'large print': { zh: '大字', en: 'large print' },
  wheelchair: { zh: '輪椅', en: 'wheelchair' },
  'lives alone': { zh: '獨居', en: 'lives alone' },
} satisfies Record<Need, LocalText>;

export const urgencyNames = {
  emergency: { zh: '緊急危難', en: 'emergency' },
  urgent: { zh: '急件', en: 'urgent' },
  normal: { zh: '普通', en: 'normal' },
  low: { zh: '不急', en: 'low' },
} satisfies Record<Urgency, LocalText>;

export const skillNames = {
  mandarin: { zh: '國語', en: 'Mandarin' },
  taiwanese: { zh: '台語', en: 'Taiwanese' },
  hakka: { zh: '客語', en: 'Hakka' },
  english: { zh: '英語', en: 'English' },
  japanese: { zh: '日語', en: 'Japanese' },
  vietnamese: { zh: '越南語', en: 'Vietnamese' },
  indonesian: { zh: '印尼語', en: 'Indonesian' },
  'text relay': { zh: '文字轉接', en: 'text relay' },
  welfare: { zh: '社福', en: 'welfare' },
  labor: { zh: '勞工', en: 'labor' },
  tax: { zh: '稅務', en: 'tax' },
  health: { zh: '衛生', en: 'health' },
  roads: { zh: '道路', en: 'roads' },
  environment: { zh: '環境', en: 'environment' },
} satisfies Record<Skill, LocalText>;
