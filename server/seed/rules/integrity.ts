import { answer, category, rule, words } from '#server/seed/rules/conditions.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** Bribes and drugs go to those who may know of them, not to the office that is named. */
export const integrity: Rule[] = [
  rule('r-021', [words('賄賂、收賄、索賄、收紅包、要紅包', 'bribery, bribe')], 'ethics', 'normal'),
  rule(
    'r-022',
    [category('suggestion'), words('貪污、貪汙、圖利、回扣、舞弊、包庇', 'kickback, corruption, corrupt official')],
    'ethics',
    'normal',
  ),
  rule('r-023', [category('suggestion'), answer('subject', 'wrongdoing')], 'ethics', 'normal'),
  rule('r-024', [words('戒毒、戒癮、藥癮、毒癮', 'addicted to drugs, drug rehab, drug addict')], 'drugs', 'normal'),
  rule('r-025', [category('medical'), answer('subject', 'drugs')], 'drugs', 'normal'),
  rule(
    'r-026',
    [category('public-order'), words('販毒、賣毒', 'selling drugs, drug dealer, drug dealing')],
    'police',
    'urgent',
  ),
  rule('r-027', [category('public-order'), answer('kind', 'drugs')], 'drugs', 'urgent'),
  rule('r-028', [category('school'), words('毒品、電子煙', 'vaping, e-cigarette, drugs')], 'drugs', 'urgent'),
];
