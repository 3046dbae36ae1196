import { answer, category, crew, rule, words } from '#server/seed/rules/conditions.ts';
import type { Rule } from '#shared/routing/rule.ts';

/** Danger to life comes before everything else, whatever category was picked. */
export const danger: Rule[] = [
  rule(
    'r-001',
    [
      words(
        '瓦斯味、瓦斯外洩、瓦斯漏、漏瓦斯、聞到瓦斯',
        'smells gas, smell gas, smelling gas, smells of gas, smell of gas, gas leak',
      ),
    ],
    'fire',
    'emergency',
  ),
  rule(
    'r-002',
    [words('失火、著火、燒起來了', 'house fire, are on fire, is on fire, caught fire')],
    'fire',
    'emergency',
  ),
  rule('r-003', [words('氣爆、發生爆炸、爆炸聲', 'exploded, explosion')], 'fire', 'emergency'),
  rule(
    'r-004',
    [words('溺水、有人落水、掉進海裡', 'fell into the sea, fell in the water, drowning')],
    'fire',
    'emergency',
  ),
  rule(
    'r-005',
    [words('想自殺、想跳樓、要自殺、要跳樓、輕生', 'kill myself, kill himself, kill herself, suicide')],
    'health',
    'emergency',
  ),
  rule(
    'r-006',
    [category('tourism'), words('山難、迷路', 'lost hiker, lost in the mountains')],
    'fire',
    'emergency',
    crew('fire-rescue'),
  ),
  rule(
    'r-007',
    [category('street-tree', 'building-safety', 'flooding', 'slope'), answer('trapped', 'yes')],
    'fire',
    'emergency',
    crew('fire-rescue'),
  ),
  rule('r-008', [category('flooding'), answer('depth', 'waist')], 'fire', 'emergency', crew('fire-rescue')),
  rule('r-009', [category('slope'), answer('homes', 'yes')], 'water', 'emergency', crew('water-slope')),
  rule('r-010', [category('fire-safety'), answer('burning', 'yes')], 'fire', 'emergency'),
  rule('r-011', [category('fire-safety'), answer('gas', 'yes')], 'fire', 'emergency'),
  rule('r-012', [category('air-pollution'), answer('breathing', 'yes')], 'fire', 'emergency'),
  rule('r-013', [category('wasp-snake'), answer('stung', 'yes')], 'fire', 'emergency'),
  rule('r-014', [category('metro'), answer('injury', 'yes')], 'fire', 'emergency'),
  rule('r-015', [category('medical', 'tourism', 'elderly-care'), answer('danger', 'yes')], 'fire', 'emergency'),
  rule('r-016', [category('traffic-signal'), answer('crash', 'yes')], 'police', 'emergency'),
  rule('r-017', [category('public-order'), answer('weapon', 'yes')], 'police', 'emergency'),
  rule('r-018', [category('public-order', 'school'), answer('danger', 'yes')], 'police', 'emergency'),
  // The police go at once by the urgency; who looks after the child is Social Affairs.
  rule('r-019', [category('child-protection'), answer('danger', 'yes')], 'social', 'emergency'),
  rule(
    'r-020',
    [category('street-light', 'sidewalk', 'park'), words('漏電、觸電、電到', 'electrocuted, electric shock')],
    'works',
    'emergency',
  ),
];
