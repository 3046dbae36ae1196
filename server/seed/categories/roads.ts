import { streetWork } from '#server/seed/categories/policies.ts';
import { choice, keywords, option, text, yesNo } from '#server/seed/categories/questions.ts';
import type { CategorySeed } from '#server/seed/types.ts';

/** What Public Works mends on and beside the road. */
export const roads: CategorySeed[] = [
  {
    id: 'street-light',
    departmentId: 'works',
    name: { zh: '路燈故障', en: 'Street light' },
    urgency: 'normal',
    keywords: keywords(
      '路燈、街燈、燈桿、燈泡、不亮、沒亮、沒電、閃爍、太暗、很暗、燈壞了、電線外露、燈桿傾斜',
      'street light, streetlight, street lamp, lamp post, light pole, light out, lamp out, no light, flickering, too dark, exposed wires',
    ),
    questions: [
      yesNo('wires', '電線外露或漏電？', 'Wires exposed?', { triage: { yes: 'urgent' } }),
      choice('extent', '幾盞不亮？', 'How many lights out?', [
        option('one', '一盞', 'One'),
        option('several', '數盞', 'Several'),
        option('whole-road', '整條路', 'Whole road'),
      ]),
      text('pole', '燈桿編號？', 'Pole number?'),
    ],
    deadlines: streetWork,
  },
  {
    id: 'pothole',
    departmentId: 'works',
    name: { zh: '路面坑洞', en: 'Pothole' },
    urgency: 'normal',
    keywords: keywords(
      '坑洞、路面、破洞、凹洞、坑坑洞洞、路不平、柏油、龜裂、塌陷、下陷、路面破損、天坑',
      'pothole, pot hole, hole in the road, road surface, bumpy road, cracked road, broken asphalt, sinkhole, sunken road, road damage',
    ),
    questions: [
      yesNo('fall', '有人跌倒或撞車？', 'Anyone fallen or crashed?', { triage: { yes: 'urgent' } }),
      choice(
        'size',
        '洞多大？',
        'How big?',
        [option('hand', '手掌大', 'A hand'), option('basin', '臉盆大', 'A basin'), option('larger', '更大', 'Larger')],
        { triage: { larger: 'urgent' } },
      ),
    ],
    deadlines: streetWork,
  },
  {
    id: 'sidewalk',
    departmentId: 'works',
    name: { zh: '人行道', en: 'Sidewalk' },
    urgency: 'normal',
    keywords: keywords(
      '人行道、地磚、鋪面、磚塊、騎樓、導盲磚、斜坡道、輪椅、絆倒、不平、路緣石、人行道破損',
      'sidewalk, pavement, footpath, paving, loose tile, broken tile, tactile paving, curb, kerb ramp, wheelchair, tripped, uneven',
    ),
    questions: [
      yesNo('fall', '有人跌倒？', 'Anyone fallen?', { triage: { yes: 'urgent' } }),
      yesNo('passable', '輪椅過得去嗎？', 'Can wheelchairs pass?', { triage: { no: 'urgent' } }),
      choice('fault', '哪裡有問題？', 'What is wrong?', [
        option('tiles', '地磚破損', 'Broken tiles'),
        option('tactile', '導盲磚', 'Tactile paving'),
        option('ramp', '斜坡', 'Ramp'),
        option('obstacle', '有障礙物', 'Obstacle'),
      ]),
    ],
    deadlines: streetWork,
  },
  {
    id: 'manhole-cover',
    departmentId: 'works',
    name: { zh: '人孔蓋', en: 'Manhole cover' },
    urgency: 'normal',
    keywords: keywords(
      '人孔蓋、水溝蓋、孔蓋、蓋子、鐵蓋、陷落、凸起、鬆動、聲響、蓋子不見、孔蓋破損、叩叩聲',
      'manhole, manhole cover, utility cover, drain lid, metal cover, missing cover, loose cover, rattling, clanking, sunken cover',
    ),
    questions: [
      yesNo('open', '蓋子不見或打開？', 'Cover missing or open?', { triage: { yes: 'urgent' } }),
      choice('owner', '蓋上寫哪個單位？', 'Whose name on it?', [
        option('power', '台電', 'Power'),
        option('telecom', '電信', 'Telecom'),
        option('tap-water', '自來水', 'Tap water'),
        option('sewer', '汙水或雨水', 'Sewer or storm drain'),
        option('unknown', '不清楚', 'Unknown'),
      ]),
    ],
    deadlines: streetWork,
  },
];
