import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about road surfaces: potholes, subsidence, digging, damages. */
export const potholeArticles: ArticleSeed[] = [
  {
    id: 'pothole-report',
    categoryId: 'pothole',
    departmentId: 'works',
    question: { zh: '路面有坑洞，怎麼通報修補？', en: 'There is a pothole. How do I report it?' },
    answer: {
      zh: `告訴我們坑洞在哪條路、靠近幾號、往哪個方向的哪個車道，工務局就會派人修補。

大小和深度也請估一下，例如臉盆大、深度到腳踝。機車道上、轉彎處或下雨積水看不出深淺的坑洞最容易摔車，我們會註明優先處理。

修補通常先用冷料或熱拌瀝青填平，讓車輛可以安全通過；如果整段路面老化，會另外列入刨鋪計畫，時間較久。

省道由交通部公路局養護，國道請撥高速公路局 1968。您不必自己分辨，由我們轉給負責的機關就可以。`,
      en: `Tell us the road, the nearest house number, the direction and the lane, and Public Works sends somebody to fill it.

Please also estimate the size and depth, for example as wide as a wash basin, as deep as an ankle. Holes in the scooter lane, on a bend or hidden under water throw riders most easily, so we mark them as pressing.

The hole is usually filled with cold or hot asphalt so that traffic can pass safely. If the whole stretch is worn out, it goes on the resurfacing plan, which takes longer.

Provincial highways belong to the national Highway Bureau and freeways to the Freeway Bureau, telephone 1968. You need not know which it is; we pass it on.`,
    },
    keywords: ['坑洞', '路面', '破洞', '柏油', '補路', '顛簸', 'pothole', 'hole', 'road surface', 'asphalt', 'bump'],
  },
  {
    id: 'pothole-subsidence',
    categoryId: 'pothole',
    departmentId: 'works',
    question: {
      zh: '馬路突然下陷或出現大洞，怎麼辦？',
      en: 'The road has sunk or a large hole has opened. What should I do?',
    },
    answer: {
      zh: `請先離開下陷的範圍並提醒後方人車，現場有人受困或隨時會再塌，請馬上打 119 或 110。

接著告訴我們確切位置、洞有多大、有沒有水一直冒出來、有沒有聞到瓦斯味。工務局會派人圍起警示，警察局會協助交通管制，再找出下陷原因。

路面下陷常是地下的自來水管、污水管或雨水箱涵破損，把土淘空造成的，所以會同時通知水利局、自來水公司等管線單位到場。查明原因、修好管線之前不會直接回填，封閉的時間可能比您想的長。

請不要自己拿木板或土石去蓋，蓋住反而讓人看不見危險。`,
      en: `Move away from the hollow and warn others; if somebody is trapped or it may collapse further, call 119 or 110 at once.

Then tell us the exact place, the size of the hole, whether water keeps coming up, and whether you smell gas. Public Works fences it off, the police direct the traffic, and the cause is looked for.

A road mostly sinks because a water main, a sewer or a storm drain below has burst and washed the soil away, so Water Resources and the utility companies are called as well. The hole is not filled until the pipe is repaired, and the closure may last longer than you expect.

Please do not cover the hole with boards or earth; that only hides the danger.`,
    },
    keywords: [
      '路面下陷',
      '塌陷',
      '天坑',
      '地基掏空',
      '水管破裂',
      'subsidence',
      'sinkhole',
      'road collapse',
      'cave-in',
    ],
  },
  {
    id: 'pothole-roadworks',
    categoryId: 'pothole',
    departmentId: 'works',
    question: {
      zh: '道路挖掘後沒有補平，或施工很危險，怎麼反映？',
      en: 'A trench was filled badly, or roadworks are dangerous. Whom do I tell?',
    },
    answer: {
      zh: `請告訴我們位置和告示牌上的施工單位，工務局會查是哪一個管線單位挖的，要求限期改善。

在道路上挖掘必須先取得工務局許可，現場要有告示牌，寫明施工單位、工期和聯絡電話。台電、自來水、瓦斯、電信的管線施工都算在內；挖掘單位在保固期間內要負責把路面修平。

如果現場沒有圍籬、沒有警示燈、鐵板會滑或翹起來，請特別說明，這類情形會先處理。半夜施工很吵時，也請告訴我們，會一併請環境保護局了解；有些主要道路為了不影響白天交通，確實是核准夜間施工的。`,
      en: `Tell us the place and the contractor named on the notice board; Public Works finds out who dug and orders repair.

Digging in a road needs the department's permit, and a board on site must give the contractor, the dates and a telephone number. That holds for electricity, water, gas and telephone works alike, and whoever dug answers for the surface during the guarantee period.

If there is no fence, no warning lamp, or a steel plate slips or stands up, say so; such places come first. If the works are loud at night, tell us that as well and Environmental Protection looks into it. On some main roads night work is in fact approved, to spare the daytime traffic.`,
    },
    keywords: [
      '道路施工',
      '挖馬路',
      '回填',
      '不平',
      '鐵板',
      '管線',
      '告示牌',
      'roadworks',
      'digging',
      'trench',
      'steel plate',
      'excavation',
    ],
  },
  {
    id: 'pothole-compensation',
    categoryId: 'pothole',
    departmentId: 'works',
    question: {
      zh: '因為路面坑洞摔車或車子受損，可以申請國家賠償嗎？',
      en: 'I fell or my vehicle was damaged because of the road. Can I claim compensation?',
    },
    answer: {
      zh: `可以用書面向管理那條道路的機關提出國家賠償請求，但要能證明損害和路面缺失有關。

請盡量保留證據：先打 110 報警並取得處理紀錄，拍下坑洞、周圍環境和車損的照片，保留行車紀錄器影像、診斷證明、修車估價單和收據。也請告訴我們坑洞位置，避免別人再受傷。

請求書要寫明事實、理由、請求金額，送到道路管理機關；是工務局、區公所還是公路局，我們可以幫您查。原則上要在知道損害起兩年內提出。機關審查後會和您協議，協議不成才到法院起訴。

1999 無法判斷會不會賠、賠多少。需要法律意見，可以到區公所或市府的免費法律諮詢，或洽法律扶助基金會。`,
      en: `Yes, you may claim state compensation in writing from the road's authority, but you must show that the road caused the damage.

Keep all the evidence: call 110 so that the police make a record, photograph the hole, the surroundings and the damage, and keep camera recordings, medical certificates, estimates and receipts. Please report the hole to us too, so that nobody else is hurt.

The claim states what happened, why you claim and how much, and goes to the authority in charge of the road: Public Works, a district office or the Highway Bureau. We can find out which. In principle it must be made within two years of learning of the damage. The authority then negotiates with you; only if that fails do you go to court.

The hotline cannot say whether or how much will be paid. Free legal advice is given at district offices, at city hall and by the Legal Aid Foundation.`,
    },
    keywords: [
      '國家賠償',
      '國賠',
      '摔車',
      '車損',
      '坑洞',
      '賠償',
      'compensation',
      'damage',
      'claim',
      'accident',
      'fell',
    ],
  },
];
