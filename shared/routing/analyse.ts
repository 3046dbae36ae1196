import { type CategoryTable, categoryTables } from '#shared/routing/analysis/category-table.ts';
import { coveredBy } from '#shared/routing/analysis/cover.ts';
import { crossingRows } from '#shared/routing/analysis/crossing.ts';
import { type Finding, rulesText } from '#shared/routing/analysis/finding.ts';
import { goneFindings } from '#shared/routing/analysis/gone.ts';
import { everything } from '#shared/routing/analysis/region.ts';
import { type Unreachable, unreachableRows } from '#shared/routing/analysis/unreachable.ts';
import type { City } from '#shared/routing/names.ts';
import type { Condition, Rule } from '#shared/routing/rule.ts';

const canonical = (when: Condition[]): string =>
  JSON.stringify(
    when
      .map((condition) =>
        Object.entries(condition)
          .map(([key, value]) => [key, Array.isArray(value) ? value.toSorted() : value])
          .toSorted(),
      )
      .map((entries) => JSON.stringify(entries))
      .toSorted(),
  );

const sameOutcome = (one: Rule, other: Rule): boolean => JSON.stringify(one.outcome) === JSON.stringify(other.outcome);

const unreachableFinding = ({ position, by }: Unreachable, rules: Rule[]): Finding => {
  const rule = rules[position - 1] as Rule;
  const others = by.map((other) => rules[other - 1] as Rule);
  const at = { ruleId: rule.id, position, categoryId: null, others: others.map(({ id }) => id) };
  const hiders = rulesText(by);
  if (by.length === 0) {
    return {
      ...at,
      kind: 'impossible',
      text: {
        zh: `規則 ${position} 永遠不會成立：條件互相矛盾。`,
        en: `Rule ${position} can never match: its conditions contradict each other.`,
      },
    };
  }
  const twin = others.find((other) => canonical(other.when) === canonical(rule.when) && !sameOutcome(other, rule));
  if (twin) {
    const earlier = rules.indexOf(twin) + 1;
    return {
      ...at,
      kind: 'contradicts',
      others: [twin.id],
      text: {
        zh: `規則 ${earlier} 和 ${position} 條件相同、結果不同：只有規則 ${earlier} 有作用。`,
        en: `Rules ${earlier} and ${position} have the same conditions and different outcomes: only rule ${earlier} counts.`,
      },
    };
  }
  return {
    ...at,
    kind: 'hidden',
    text: {
      zh: `規則 ${position} 永遠不會成立：${hiders.zh} 已先處理。`,
      en: `Rule ${position} can never match: ${hiders.en} always ${by.length > 1 ? 'decide' : 'decides'} first.`,
    },
  };
};

const crossingFindings = (tables: CategoryTable[], rules: Rule[], skip: Set<number>): Finding[] =>
  crossingRows(tables, skip).map(({ earlier, later, categoryId }) => ({
    kind: 'contradicts',
    ruleId: rules[later - 1]?.id ?? null,
    position: later,
    categoryId,
    others: [rules[earlier - 1]?.id ?? ''],
    text: {
      zh: `規則 ${earlier} 和 ${later} 會同時成立，局處不同：只由順序決定。`,
      en: `Rules ${earlier} and ${later} can both match and name different departments: only their order decides.`,
    },
  }));

const homelessFindings = (tables: CategoryTable[], city: City): Finding[] => {
  const known = new Set(city.departments.map(({ id }) => id));
  return tables.flatMap(({ category, rows, domains }): Finding[] => {
    if (known.has(category.departmentId)) return [];
    const homes = rows.filter(({ rule }) => known.has(rule.outcome.departmentId));
    if (coveredBy(everything, homes, domains)) return [];
    return [
      {
        kind: 'homeless',
        ruleId: null,
        position: null,
        categoryId: category.id,
        others: [],
        text: {
          zh: `「${category.name.zh}」沒有主管機關：${category.departmentId} 不存在，規則也沒有全部涵蓋。`,
          en: `${category.name.en} has no home: there is no department ${category.departmentId}, and the rules do not take all of it.`,
        },
      },
    ];
  });
};

/**
 * What is wrong with a table, by its place in the table. Exact: a rule that is said never to match matches nothing, and
 * one that matches nothing is found, unless a proof would take too many cases.
 */
export const analyse = (rules: Rule[], city: City): Finding[] => {
  const tables = categoryTables(rules, city);
  const gone = goneFindings(rules, city);
  const named = new Set(gone.map(({ position }) => position));
  const live = rules.flatMap(({ enabled }, index) => (enabled ? [index + 1] : []));
  const unreachable = unreachableRows(tables, live);
  const skip = new Set(unreachable.map(({ position }) => position));
  const findings = [
    ...gone,
    // What is gone explains already why nothing matches.
    ...unreachable
      .filter(({ position, by }) => by.length > 0 || !named.has(position))
      .map((row) => unreachableFinding(row, rules)),
    ...crossingFindings(tables, rules, skip),
    ...homelessFindings(tables, city),
  ];
  return findings.toSorted((a, b) => (a.position ?? Number.MAX_VALUE) - (b.position ?? Number.MAX_VALUE));
};
