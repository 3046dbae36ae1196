import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about school: enrolment, bullying, and preschool. */
export const schoolArticles: ArticleSeed[] = [
  {
    id: 'school-enrolment',
    categoryId: 'school',
    departmentId: 'education',
    question: {
      zh: '孩子要上小學，怎麼知道是哪一所、怎麼報到？',
      en: 'My child starts primary school. Which school, and how do I enrol?',
    },
    answer: {
      zh: `學校依戶籍所在的學區決定，孩子在當年九月一日以前滿六歲就要入學，區公所會寄入學通知單。

收到通知單後，依上面的日期帶戶口名簿到學校報到。學區可以在教育局網站或問戶籍地學校查詢；搬家了沒收到，請帶戶口名簿到學區學校辦理。熱門學校有人數限制，會看設籍時間、直系親屬同住等順序，額滿就改分發到鄰近學校。

中途轉學請先向新學校確認有沒有名額，再回原校辦轉出，帶轉學證明和戶口名簿到新校報到，一般學期中也能辦。孩子有特殊需求，請在入學前一年向鑑輔會申請鑑定安置，教育局特教科會安排學校；想緩讀或提早入學也要先申請。外籍孩子帶居留證件，同樣可以就學。`,
      en: `The school follows from your registered address; a child who is six by 1 September must start, and the district office sends a notice.

Take the notice and the household certificate to the school on the date stated. The school areas are on the Education Bureau's website. If you moved and got no notice, go to the school of your area with the household certificate. Popular schools have a limit and look at how long the family has been registered there; when full, the child goes to one nearby.

To change schools, first ask the new school for a place, then collect the transfer papers from the old one; this is normally possible during term too. For special needs, apply in the year before for assessment and placement through the bureau's special education section; starting late or early must be applied for as well. Foreign children are enrolled with their residence papers.`,
    },
    keywords: [
      '入學',
      '學區',
      '國小',
      '新生報到',
      '轉學',
      '額滿學校',
      '特教',
      'school',
      'enrolment',
      'enrollment',
      'primary school',
      'transfer',
      'school district',
    ],
  },
  {
    id: 'school-bullying',
    categoryId: 'school',
    departmentId: 'education',
    question: {
      zh: '孩子在學校被霸凌，或老師不當管教，要怎麼申訴？',
      en: 'My child is bullied, or a teacher treats pupils wrongly. How do I complain?',
    },
    answer: {
      zh: `請向學校學務處提出，也可以打教育部反霸凌專線 1953，學校依規定要受理並保護孩子。

請寫下時間、地點、誰做了什麼、誰看見，並保留對話截圖、傷口照片和就醫單據。學生、家長、老師或旁人都能檢舉，學校應通報、保密，組成小組調和或調查，再把結果通知您。受害的孩子可以要求輔導、調整座位或請假，不應該要他和對方私下和解。

老師體罰、辱罵，可以向學校或教育局陳情；性騷擾、性侵害由學校性別平等教育委員會處理，不必先蒐證。孩子受傷、被威脅或有輕生的念頭，請先打 110 或 119，想找人談可打 1925。對學校的處理不滿意，可以請 1999 立案給教育局；1999 不能公開他人孩子的資料。`,
      en: `Report bullying to the school's student affairs office or call 1953; the school must act and protect the child.

Write down when, where, who did what and who saw it; keep messages, photographs of injuries and medical receipts. Pupils, parents, teachers and bystanders may all report. The school must notify the authorities, keep names secret, form a group that mediates or investigates, and tell you the result. The child can have counselling, another seat or leave, and should not be made to settle it alone.

Corporal punishment or insults by a teacher can go to the school or the Education Bureau; harassment and assault go to the school's gender equity committee, and you need not collect proof first. If the child is hurt, threatened or thinks of suicide, call 110 or 119 first; to talk, 1925. If the school does too little, 1999 opens a ticket for the bureau.`,
    },
    keywords: [
      '霸凌',
      '1953',
      '體罰',
      '不當管教',
      '老師',
      '學務處',
      '性平',
      'bullying',
      'teacher',
      'school complaint',
      'punishment',
      'harassment',
    ],
  },
  {
    id: 'school-kindergarten',
    categoryId: 'school',
    departmentId: 'education',
    question: {
      zh: '公立幼兒園什麼時候抽籤？幾歲可以讀？',
      en: 'When is the draw for public preschool, and from what age?',
    },
    answer: {
      zh: `公立和非營利幼兒園大約在春天登記、人數超過就抽籤，日期和名額由教育局每年在招生網站公告。

一般招收當年九月一日以前滿三歲到入學前的孩子，部分園所有兩歲專班。登記請帶戶口名簿正本；低收入、身心障礙、原住民、特殊境遇、多胎等孩子優先入園，請另備證明。可以先線上登記，再依公告報到；沒抽到會排候補，開學後有缺額也會遞補。

收費、延長照顧和車程請看各園公告；準公共幼兒園是和政府合作的私立園，自己向園所報名，家長負擔有上限。沒有去上公立園所的孩子可能有育兒津貼或學前補助，請問社會局或教育局。兩歲以下托嬰、保母由社會局辦理。懷疑幼兒園超收、不當對待，請打 1999 或 113。`,
      en: `Public and non-profit preschools register in spring and draw lots when there are too many; the Education Bureau announces the dates yearly.

Most take children who are three by 1 September; some have a class for two-year-olds. Bring the household certificate. Children from low-income homes, with disabilities, indigenous children, multiple births and some others go first, with proof. You can register online and confirm as announced. Those not drawn wait on a list, and places that fall free after the start are filled from it.

Fees, later hours and buses differ by preschool. Quasi-public preschools are private ones that work with the government: you apply to them directly, and what parents pay is capped. Children who do not attend a public one may get a child allowance; ask Social Affairs or Education. Under two, Social Affairs handles childcare. If one takes too many children or treats them badly, call 1999 or 113.`,
    },
    keywords: [
      '幼兒園',
      '抽籤',
      '公幼',
      '非營利',
      '準公共',
      '登記',
      '候補',
      '育兒津貼',
      'kindergarten',
      'preschool',
      'lottery',
      'draw',
      'child allowance',
    ],
  },
];
