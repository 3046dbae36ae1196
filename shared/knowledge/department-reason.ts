import type { DepartmentModel, Example } from '#shared/knowledge/learn-departments.ts';
import { weigh } from '#shared/knowledge/linear-model.ts';
import type { Suggestion } from '#shared/knowledge/suggest-categories.ts';
import type { LocalText } from '#shared/language.ts';

// About one telling word of five in common.
const alike = 0.15;

/** What lies in the middle of an English sentence: "Street lights" but not "MRT" begins with a small letter. */
const withinSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? `${name[0]?.toLowerCase()}${name.slice(1)}` : name;

const likeSentence = (kind: Example['kind'], many: number, name: LocalText | undefined): LocalText => {
  const [zhCount, zhThing, thing] =
    kind === 'ticket' ? ['件', '案件', 'closed ticket'] : ['則', '問答', 'answered question'];
  return {
    zh: `像 ${many} ${zhCount}${name ? `${name.zh}的` : ''}${zhThing}`,
    en: `like ${many} ${thing}${many === 1 ? '' : 's'}${name ? ` about ${withinSentence(name.en)}` : ''}`,
  };
};

/** The department's examples that are like the words, those of one kind about one thing together. */
const groupsLike = ({ examples }: DepartmentModel, departmentId: string, asked: Float64Array) => {
  const groups = new Map<
    string,
    { kind: Example['kind']; categoryId: string | null; many: number; likeness: number }
  >();
  for (const { kind, categoryId, departmentId: whose, vector: own } of examples) {
    if (whose !== departmentId || kind === 'catalogue') continue;
    const likeness = weigh(own, asked);
    if (likeness < alike) continue;
    const key = `${kind} ${categoryId}`;
    const group = groups.get(key) ?? { kind, categoryId, many: 0, likeness: 0 };
    groups.set(key, { ...group, many: group.many + 1, likeness: group.likeness + likeness });
  }
  return [...groups.values()];
};

/**
 * Why a department is suggested: what it has done that is most like the words, or that a category of the words is
 * its own, or that the words are hardly like anything else. `asked`: how much each term says in the words.
 */
export const likenessReason = (
  learned: DepartmentModel,
  departmentId: string,
  asked: Float64Array,
  categories: Suggestion[],
  names: Map<string, LocalText>,
): LocalText => {
  const [best] = groupsLike(learned, departmentId, asked).sort((a, b) => b.likeness - a.likeness);
  if (best) return likeSentence(best.kind, best.many, names.get(best.categoryId ?? ''));
  const own = categories.find(({ categoryId }) => learned.homes.get(categoryId)?.has(departmentId));
  const name = names.get(own?.categoryId ?? '');
  if (name) return { zh: `負責${name.zh}`, en: `in charge of ${withinSentence(name.en)}` };
  return { zh: '用語相近', en: 'similar words' };
};
