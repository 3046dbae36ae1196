import type { Category } from '#shared/category.ts';
import type { LocalText } from '#shared/language.ts';
import type { RoadClass } from '#shared/routing/rule.ts';

export type DepartmentSeed = { id: string; name: LocalText };

export type CategorySeed = Category;

export type DistrictSeed = { id: string; name: LocalText; roads: PlaceSeed[]; landmarks: PlaceSeed[] };

/** `roadClass` is given for roads only. */
export type PlaceSeed = { name: LocalText; roadClass?: RoadClass };

/** Answers are plain paragraphs, parted by a blank line. */
export type ArticleSeed = {
  id: string;
  categoryId: string | null;
  departmentId: string;
  question: LocalText;
  answer: LocalText;
  keywords: string[];
};
