import { desk, inspection } from '#server/seed/categories/policies.ts';
import { choice, keywords, option, text, yesNo } from '#server/seed/categories/questions.ts';
import type { CategorySeed } from '#server/seed/types.ts';

/** What is settled at a counter: papers, taxes, land, trade. */
export const counters: CategorySeed[] = [
  {
    id: 'household-registration',
    departmentId: 'civil',
    name: { zh: '戶政', en: 'Household registration' },
    urgency: 'normal',
    keywords: keywords(
      '戶政、戶籍、戶口、身分證、戶口名簿、戶籍謄本、遷戶口、結婚登記、出生登記、門牌、印鑑、改名',
      'household registration, identity card, id card, lost id, transcript, change of address, marriage registration, birth registration, house number, seal',
    ),
    questions: [
      yesNo('lost', '身分證遺失？', 'ID card lost?'),
      choice('subject', '辦什麼？', 'Which service?', [
        option('id', '身分證', 'ID card'),
        option('transcript', '謄本', 'Transcript'),
        option('move', '遷徙', 'Move'),
        option('family', '出生、結婚、死亡', 'Birth, marriage, death'),
      ]),
      yesNo('home-visit', '需要到府服務？', 'Need a home visit?'),
    ],
    deadlines: desk,
  },
  {
    id: 'tax',
    departmentId: 'finance',
    name: { zh: '地方稅', en: 'Local tax' },
    urgency: 'normal',
    keywords: keywords(
      '稅、稅單、房屋稅、地價稅、牌照稅、土地增值稅、契稅、繳稅、退稅、減免、稅捐處、分期',
      'tax, tax bill, house tax, land value tax, vehicle tax, pay tax, tax refund, tax exemption, instalments, overdue tax',
    ),
    questions: [
      choice('kind', '哪種稅？', 'Which tax?', [
        option('house', '房屋稅', 'House tax'),
        option('land', '地價稅', 'Land value tax'),
        option('vehicle', '牌照稅', 'Vehicle tax'),
        option('sale', '增值稅或契稅', 'Sale or deed tax'),
      ]),
      yesNo('bill', '沒收到稅單？', 'Bill not received?'),
    ],
    deadlines: desk,
  },
  {
    id: 'land-registry',
    departmentId: 'land',
    name: { zh: '地政', en: 'Land registry' },
    urgency: 'normal',
    keywords: keywords(
      '地政、土地、地籍、地號、過戶、所有權狀、鑑界、測量、登記、謄本、繼承、實價登錄、重劃',
      'land registry, land title, deed, boundary survey, land survey, transfer of ownership, inheritance, parcel number, real estate price, land',
    ),
    questions: [
      choice('subject', '什麼事？', 'What about?', [
        option('title', '登記過戶', 'Title'),
        option('survey', '鑑界測量', 'Survey'),
        option('price', '實價登錄', 'Sale price'),
        option('use', '土地違規使用', 'Illegal land use'),
      ]),
      text('parcel', '地號？', 'Parcel number?'),
    ],
    deadlines: desk,
  },
  {
    id: 'consumer',
    departmentId: 'legal',
    name: { zh: '消費爭議', en: 'Consumer complaint' },
    urgency: 'normal',
    keywords: keywords(
      '消費、退費、退貨、退款、網購、瑕疵、定型化契約、消保官、商品、店家、詐騙、健身房、禮券',
      'consumer, refund, return goods, online shopping, faulty product, contract, complaint about shop, warranty, voucher, overcharged',
    ),
    questions: [
      yesNo('injury', '商品傷到人？', 'Product hurt someone?', { triage: { yes: 'urgent' } }),
      text('shop', '店家名稱？', 'Shop name?', { required: true }),
      choice('subject', '什麼事？', 'What about?', [
        option('refund', '退費', 'Refund'),
        option('faulty', '瑕疵', 'Faulty goods'),
        option('online', '網購', 'Online purchase'),
        option('contract', '契約', 'Contract'),
      ]),
    ],
    deadlines: desk,
  },
  {
    id: 'business',
    departmentId: 'economy',
    name: { zh: '工商與市場', en: 'Business and markets' },
    urgency: 'normal',
    keywords: keywords(
      '商業登記、公司登記、營業、無照、工廠、工廠登記、市場、菜市場、夜市、攤販、攤位、加油站',
      'business registration, company, shop licence, unlicensed business, factory, market, night market, vendor, stall, petrol station',
    ),
    questions: [
      yesNo('hazard', '存放危險物品？', 'Dangerous goods stored?', { triage: { yes: 'urgent' } }),
      choice('subject', '什麼事？', 'What about?', [
        option('register', '登記', 'Registration'),
        option('unlicensed', '無照營業', 'Unlicensed trade'),
        option('market', '市場攤販', 'Market'),
        option('factory', '工廠', 'Factory'),
      ]),
    ],
    deadlines: inspection,
  },
  {
    id: 'urban-planning',
    departmentId: 'urban',
    name: { zh: '都市計畫', en: 'Urban planning' },
    urgency: 'low',
    keywords: keywords(
      '都市計畫、都更、都市更新、使用分區、分區證明、容積、社宅、社會住宅、租金補貼、危老、住宅、公設地',
      'urban planning, zoning, zoning certificate, urban renewal, floor area, social housing, rent subsidy, redevelopment, housing',
    ),
    questions: [
      choice('subject', '什麼事？', 'What about?', [
        option('zoning', '使用分區', 'Zoning'),
        option('renewal', '都市更新', 'Urban renewal'),
        option('housing', '社會住宅', 'Social housing'),
        option('rent', '租金補貼', 'Rent subsidy'),
      ]),
      text('parcel', '地號？', 'Parcel number?'),
    ],
    deadlines: desk,
  },
];
