import { care, desk, inspection } from '#server/seed/categories/policies.ts';
import { choice, count, keywords, option, text, yesNo } from '#server/seed/categories/questions.ts';
import type { CategorySeed } from '#server/seed/types.ts';

/** Care for people: welfare, work and school. */
export const welfare: CategorySeed[] = [
  {
    id: 'elderly-care',
    departmentId: 'social',
    name: { zh: '老人關懷', en: 'Elderly care' },
    urgency: 'normal',
    keywords: keywords(
      '老人、長輩、獨居、獨居老人、送餐、關懷、敬老卡、失智、走失、老人津貼、聯絡不上、養老',
      'elderly, senior, old person, living alone, meals, senior card, dementia, wandered off, pension, cannot reach, welfare check',
    ),
    questions: [
      yesNo('danger', '現在有危險？', 'In danger now?', { triage: { yes: 'emergency' } }),
      yesNo('unreachable', '聯絡不上？', 'Cannot be reached?', { triage: { yes: 'urgent' } }),
      yesNo('alone', '獨居？', 'Living alone?'),
    ],
    deadlines: care,
  },
  {
    id: 'disability-support',
    departmentId: 'social',
    name: { zh: '身心障礙服務', en: 'Disability support' },
    urgency: 'normal',
    keywords: keywords(
      '身障、身心障礙、殘障、手冊、身障證明、輔具、輪椅、復康巴士、無障礙、視障、聽障、手語',
      'disability, disabled, disability card, wheelchair, assistive device, rehabus, accessible, accessibility, blind, deaf, sign language',
    ),
    questions: [
      yesNo('stranded', '現在被困住？', 'Stranded right now?', { triage: { yes: 'urgent' } }),
      choice('subject', '什麼事？', 'What about?', [
        option('card', '身障證明', 'Disability card'),
        option('device', '輔具', 'Assistive device'),
        option('rehabus', '復康巴士', 'Rehabus'),
        option('access', '無障礙環境', 'Access'),
      ]),
    ],
    deadlines: care,
  },
  {
    id: 'child-protection',
    departmentId: 'social',
    name: { zh: '兒童保護', en: 'Child protection' },
    urgency: 'urgent',
    keywords: keywords(
      '兒童、小孩、孩子、虐待、家暴、打小孩、哭聲、兒虐、疏忽、113、未成年、性侵、沒人顧',
      'child, children, child abuse, neglect, domestic violence, crying child, beaten, left alone, minor, protection, 113',
    ),
    questions: [
      yesNo('danger', '孩子現在有危險？', 'Child in danger now?', { required: true, triage: { yes: 'emergency' } }),
      yesNo('injuries', '看得到傷？', 'Visible injuries?'),
      count('age', '大約幾歲？', 'About what age?'),
    ],
    deadlines: care,
  },
  {
    id: 'low-income',
    departmentId: 'social',
    name: { zh: '弱勢救助', en: 'Financial aid' },
    urgency: 'normal',
    keywords: keywords(
      '低收、低收入、中低收、補助、急難、救助、急難救助、津貼、街友、遊民、沒錢、繳不起、物資、育兒津貼',
      'low income, financial aid, emergency aid, allowance, subsidy, homeless, no money, food bank, cannot pay, relief, childcare allowance',
    ),
    questions: [
      yesNo('shelter', '今晚沒地方住？', 'Nowhere to sleep tonight?', { triage: { yes: 'urgent' } }),
      yesNo('food', '沒東西吃？', 'Without food now?', { triage: { yes: 'urgent' } }),
      count('people', '家裡幾人？', 'How many at home?'),
    ],
    deadlines: care,
  },
  {
    id: 'labor-dispute',
    departmentId: 'labor',
    name: { zh: '勞資爭議', en: 'Labor dispute' },
    urgency: 'normal',
    keywords: keywords(
      '勞資、欠薪、薪水、加班、資遣、解僱、勞保、職災、雇主、老闆、移工、外勞、勞動檢查',
      'labor dispute, unpaid wages, wages, overtime, laid off, fired, dismissal, work injury, employer, boss, migrant worker, labor insurance',
    ),
    questions: [
      yesNo('hazard', '工作現場有危險？', 'Dangerous workplace now?', { triage: { yes: 'urgent' } }),
      choice('subject', '什麼事？', 'What about?', [
        option('wages', '欠薪', 'Wages'),
        option('dismissal', '資遣', 'Dismissal'),
        option('hours', '工時', 'Hours'),
        option('injury', '職災', 'Injury'),
      ]),
      yesNo('migrant', '是移工？', 'Migrant worker?'),
    ],
    deadlines: inspection,
  },
  {
    id: 'job-seeking',
    departmentId: 'labor',
    name: { zh: '求職就業', en: 'Job seeking' },
    urgency: 'low',
    keywords: keywords(
      '求職、找工作、就業、徵才、職訓、職業訓練、失業、失業給付、就業服務、創業、履歷、職務再設計',
      'job, find work, job seeking, employment, job fair, vocational training, unemployed, unemployment benefit, start a business, resume',
    ),
    questions: [
      choice('subject', '什麼事？', 'What about?', [
        option('job', '找工作', 'Find a job'),
        option('training', '職訓', 'Training'),
        option('benefit', '失業給付', 'Unemployment benefit'),
        option('startup', '創業', 'Start a business'),
      ]),
      yesNo('adjustment', '需要職務再設計？', 'Need workplace adjustments?'),
    ],
    deadlines: desk,
  },
  {
    id: 'school',
    departmentId: 'education',
    name: { zh: '學校', en: 'School' },
    urgency: 'normal',
    keywords: keywords(
      '學校、老師、學生、霸凌、營養午餐、入學、轉學、幼兒園、補習班、國小、國中、高中、特教',
      'school, teacher, student, pupil, bullying, school lunch, enrolment, kindergarten, cram school, classroom, special education',
    ),
    questions: [
      yesNo('danger', '學生現在有危險？', 'Student in danger now?', { triage: { yes: 'emergency' } }),
      text('school', '哪間學校？', 'Which school?', { required: true }),
      choice(
        'subject',
        '什麼事？',
        'What about?',
        [
          option('bullying', '霸凌', 'Bullying'),
          option('lunch', '午餐', 'Lunch'),
          option('building', '校舍設施', 'Building'),
          option('teaching', '教學', 'Teaching'),
          option('enrolment', '入學', 'Enrolment'),
        ],
        { triage: { bullying: 'urgent' } },
      ),
    ],
    deadlines: care,
  },
];
