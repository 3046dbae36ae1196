import { type Bar, medianMs } from '#e2e/bench/bar.ts';
import { rules } from '#server/seed/rules/rules.ts';
import { decide } from '#shared/routing/decide.ts';
import type { Matter, Rule, RuleSet } from '#shared/routing/rule.ts';

const at = new Date();

/** One decision over a thousand rules of one category, none of which matches, against a millisecond. */
export const decideBench = async (): Promise<Bar> => {
  const thousand = Array.from({ length: 1000 }, (_, index): Rule => {
    const rule = rules[index % rules.length] as Rule;
    const when = rule.when.filter(({ field }) => field !== 'category');
    return { ...rule, id: `${index}`, when: [...when, { field: 'words', any: [`no such word ${index}`] }] };
  });
  const ruleSet: RuleSet = { version: 1, rules: thousand };
  const matter: Matter = {
    text: '和平一路的路燈不亮，晚上很暗，'.repeat(10),
    categoryId: 'street-light',
    answers: {},
    districtId: 'lingya',
    roadClass: 'arterial',
    at,
    holiday: false,
    needs: [],
    weather: false,
    defaults: { departmentId: 'works', urgency: 'normal' },
  };
  const ms = await medianMs(async () => {
    decide(ruleSet, matter);
  }, 500);
  return { name: 'a decision over 1,000 rules / 1 ms', ratio: ms, bar: 1, kind: 'most' };
};
