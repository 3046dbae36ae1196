import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about hillsides: landslides, debris flows, unpermitted digging, permits. */
export const slopeArticles: ArticleSeed[] = [
  {
    id: 'slope-landslide',
    categoryId: 'slope',
    departmentId: 'water',
    question: {
      zh: '山坡有裂縫、落石或快要坍方，怎麼通報？',
      en: 'A slope has cracks or falling rock, or is about to slide. How do I report it?',
    },
    answer: {
      zh: `請先離開坡腳和坡頂，有人受困或房子受威脅就打 119，之後告訴我們位置，水利局會派員勘查。

危險的徵兆有：地面或牆壁出現新的裂縫、擋土牆外凸或滲出泥水、樹和電線桿傾斜、門窗忽然卡住、山裡傳來轟隆聲、溪水突然變濁或變少。看到這些，下雨時不要等通知，先撤離。

請說明靠近哪個門牌、哪條路幾公里處、影響多少住戶、道路是否中斷。道路邊坡由養護那條路的機關搶修，山坡地由水利局處理，省道由公路局負責，我們會一併通知。

搶修前可能封路，請配合。私人擋土牆的維修責任在所有權人，但有立即危險時，市府會先做緊急處置。`,
      en: `Leave the foot and the top of the slope; if people or houses are in danger call 119, then tell us the place.

Signs of danger are new cracks in the ground or walls, a retaining wall that bulges or seeps mud, leaning trees and poles, doors that suddenly jam, rumbling from the hill, and a stream that turns muddy or shrinks. In rain do not wait for an order; leave.

Tell us the nearest house number or the kilometre mark, how many homes are affected and whether the road is cut. Road slopes are repaired by the road's authority, hillsides by Water Resources, provincial highways by the Highway Bureau; we inform them all.

Roads may be closed meanwhile. A private retaining wall is its owner's duty, but the city takes emergency steps where danger is immediate.`,
    },
    keywords: [
      '山崩',
      '坍方',
      '落石',
      '邊坡',
      '擋土牆',
      '裂縫',
      'landslide',
      'rockfall',
      'slope',
      'retaining wall',
      'cracks',
    ],
  },
  {
    id: 'slope-debris-flow-evacuation',
    categoryId: 'slope',
    departmentId: 'water',
    question: {
      zh: '我家是土石流潛勢區嗎？什麼時候要撤離？',
      en: 'Is my home in a debris-flow area, and when must I leave?',
    },
    answer: {
      zh: `紅色警戒一定要撤離，黃色警戒時行動不便的人就該先走；告訴我們地址，可以幫您查是不是在潛勢區。您也可以到農業部農村發展及水土保持署的防災資訊網查詢土石流潛勢溪流。

警戒分兩級：黃色警戒是疏散勸告，行動不便、老人、孕婦和小孩應先離開；紅色警戒是指示撤離，所有人都要走，市長可以強制撤離。區公所、里長、警消會用廣播、電話或逐戶通知。

請先問好區公所指定的避難所和路線，準備證件、藥、充電器和三天的衣物；有需要搬運輪椅、洗腎或呼吸器的家人，請事先讓里長和社會局知道，可以優先安排。

撤離後不要自己跑回去看，等解除警戒才返家。山區道路狀況，可以問我們或查公路局。`,
      en: `Leave at the red alert at the latest, and at yellow if you are frail; give us your address to check your area. The national soil conservation agency also shows debris-flow streams on its website.

There are two levels. At yellow, people are advised to go, and the frail, the old, pregnant women and children should leave. At red everybody must go, and the mayor may enforce it. The district office, the neighbourhood chief, police and fire services tell you by loudspeaker, telephone or at the door.

Ask beforehand for the shelter and the route, and pack papers, medicine, chargers and clothes for three days. If somebody needs a wheelchair, dialysis or a respirator, let the chief and Social Affairs know early, so that they are fetched first.

Do not go back to look before the alert is lifted. For mountain roads ask us or the Highway Bureau.`,
    },
    keywords: [
      '土石流',
      '撤離',
      '紅色警戒',
      '黃色警戒',
      '避難所',
      '山區',
      'debris flow',
      'evacuation',
      'red alert',
      'shelter',
      'mountain',
    ],
  },
  {
    id: 'slope-illegal-development',
    categoryId: 'slope',
    departmentId: 'water',
    question: {
      zh: '有人在山坡地亂挖、整地、倒土，可以檢舉嗎？',
      en: 'Somebody is digging, levelling or tipping soil on a hillside. Can I report it?',
    },
    answer: {
      zh: `可以，請告訴我們地點和正在做什麼，水利局會派員制止並查有沒有水土保持許可，檢舉人身分保密。

請提供地段地號或最近的路標、座標、照片、怪手和車輛的車號、施工時間，正在施工時通報最有效。常見的情形有砍林闢路、挖山坡蓋平台、填溪谷、倒營建廢土、沒有沉砂池就整地。

查到沒有申請或沒照計畫施工，會要求停工、恢復植生並裁罰，情節嚴重會移送法辦。倒廢棄物由環境保護局一起查，在國有林班地由林業及自然保育署處理。

山坡地不是全部禁止使用，農民一般耕作或已核准的開發是合法的，所以要由機關查證，不能只看到怪手就認定違規。`,
      en: `Yes; tell us where and what is being done, and Water Resources stops it and checks the permits. Your name is kept confidential.

Give the plot number or nearest road mark, coordinates, photographs, the plates of diggers and lorries, and the hours; it helps most while the work is going on. Typical cases are felling for a track, cutting a terrace, filling a valley, tipping building soil, or levelling without a sediment basin.

Work without or against a permit is stopped, the slope must be planted again and a fine follows; grave cases go to the prosecutor. Dumped waste is checked by Environmental Protection, and state forest by the forestry agency.

Not all use of a hillside is forbidden: ordinary farming and approved projects are legal, so the authority must check first.`,
    },
    keywords: [
      '山坡地',
      '濫墾',
      '濫挖',
      '倒土',
      '整地',
      '檢舉',
      'hillside',
      'illegal digging',
      'levelling',
      'dumping soil',
      'report',
    ],
  },
  {
    id: 'slope-permit',
    categoryId: 'slope',
    departmentId: 'water',
    question: {
      zh: '想在自己的山坡地整地或開路，要申請什麼？',
      en: 'I want to level my hillside land or make a track. What must I apply for?',
    },
    answer: {
      zh: `在山坡地開挖整地前，要先提出水土保持計畫或簡易水土保持申報書，核定後才能動工。

先確認土地是不是法定山坡地：可以帶地號到水利局或地政事務所查，平地看起來平也可能被劃入。規模小的，例如小面積整地、農路或農舍基礎，可能適用簡易申報；面積或挖填量大的，要請水土保持技師擬計畫，還可能要繳水土保持保證金。適用標準和書表以水利局公告為準。

單純的耕作，不動地形的割草、施肥，通常不用申請，但要做好排水和植生，避免沖刷到下方鄰地。

沒有申請先動工，罰鍰和復原費用往往比申請貴得多。技師費由申請人自付；申請前可以先打電話到水利局水土保持單位詢問。`,
      en: `Before you dig or level on a slope you must file a soil conservation plan or a simplified declaration, and have it approved.

First find out whether the land counts as slopeland; Water Resources or the land office tells you from the plot number, and even flat-looking land may be included. Small works such as a little levelling, a farm track or a farmhouse base may be declared in short form. Larger ones need a plan by a soil conservation engineer and perhaps a deposit. Thresholds and forms are published by Water Resources.

Mere farming, mowing and manuring without changing the ground normally need nothing, but keep drains and plants so that nothing washes onto the land below.

Starting without approval mostly costs more in fines and restoration than the application. The engineer is at your expense; call the soil conservation office first.`,
    },
    keywords: [
      '水土保持',
      '申請',
      '整地',
      '農路',
      '簡易申報',
      '保證金',
      'soil conservation',
      'permit',
      'levelling',
      'farm track',
      'plan',
    ],
  },
];
