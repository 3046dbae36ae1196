import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about signs, mirrors and markings. */
export const roadSignArticles: ArticleSeed[] = [
  {
    id: 'road-sign-damaged',
    categoryId: 'road-sign',
    departmentId: 'transport',
    question: {
      zh: '路牌、標誌、反射鏡倒了或看不清楚，怎麼通報？',
      en: 'A road sign or mirror has fallen or cannot be read. How do I report it?',
    },
    answer: {
      zh: `告訴我們位置和標誌的內容，交通局會派人扶正、清洗或更換；擋在路上的請說明，會先移開。

請說是禁止、警告、路名、指示方向還是反射鏡，倒在哪裡、被樹遮住、褪色、角度偏掉，或被貼廣告。牌子搖晃快掉下，人請先離開，有人受傷打 119。

重要的停、讓、禁止和速限標誌先修；指示牌和觀光牌要另外製作，時間較久。國道和省道的標誌由公路局或高速公路局管，門牌由戶政事務所，社區自己設的鏡子由社區修，我們會轉。

被車撞壞，請告訴我們車號，會由肇事者賠；撞壞的人自己也要報案，不能離開。施工移走沒放回，請告訴我們工地名稱。`,
      en: `Tell us the place and what is on the sign, and Transportation puts it upright, cleans or replaces it.

Say whether it is a prohibition, a warning, a road name, a direction or a mirror; whether it lies down, is hidden by trees, faded, turned or pasted over. Keep away from a swaying one; if somebody is hurt call 119.

Stop, give-way, prohibition and speed signs come first; direction and tourist signs have to be made and take longer. Freeway and highway signs belong to the national authorities, house numbers to the household registration office, and an estate's own mirror to the estate; we pass it on.

If a car broke it give us the plate, so that the driver pays; whoever did it must report it and may not leave. If a contractor removed a sign, name the site.`,
    },
    keywords: [
      '路牌',
      '標誌',
      '反射鏡',
      '倒了',
      '褪色',
      '看不清楚',
      'road sign',
      'mirror',
      'damaged',
      'faded',
      'fallen',
    ],
  },
  {
    id: 'road-sign-markings',
    categoryId: 'road-sign',
    departmentId: 'transport',
    question: {
      zh: '斑馬線、停車格、車道線不清楚，怎麼請人重劃？',
      en: 'A crossing, bay or lane line has worn off. How is it painted again?',
    },
    answer: {
      zh: `告訴我們哪條路、哪一段，交通局會排定重劃；斑馬線、停止線、學校前面和危險路口的標線優先。

請說明是看不到、顏色錯、重複劃、或柏油重鋪後沒劃回來，道路剛鋪完通常會在幾天後補劃，有的要等施工單位來。沒有線的巷子，也可以提出要不要新劃。

劃線要路面乾燥、車輛移走，下雨會延後，施工前會貼告示，請把車移開，否則會被拖吊。線油乾之前不要踩上去。

私人土地、社區停車場、校園裡的線由管理單位自己劃。有人自己劃停車格、塗掉紅線，是違法的，請告訴我們地點，會塗銷並可處罰；自家門口也不能自己劃。`,
      en: `Tell us the road and the stretch, and repainting is scheduled; crossings, stop lines, school fronts and dangerous junctions come first.

Say whether it cannot be seen, is wrong or painted twice, or was not repainted after resurfacing. After new asphalt it is mostly done within days, or by the contractor later. You may ask for new lines where there are none.

Painting needs a dry road without cars and is put off in rain. Notices go up beforehand; move your car or it is towed, and do not step on wet paint.

On private land, in estates and school grounds the owner paints them. Painting your own bay or covering a red line is illegal, even at your own door; tell us the place, and it is removed and may be fined.`,
    },
    keywords: [
      '標線',
      '斑馬線',
      '停車格',
      '停止線',
      '車道線',
      '重劃',
      'road marking',
      'crossing',
      'zebra',
      'line',
      'faded',
      'repaint',
    ],
  },
  {
    id: 'road-sign-red-line',
    categoryId: 'road-sign',
    departmentId: 'transport',
    question: {
      zh: '巷口常被違停擋住，可以劃紅線或黃網線嗎？',
      en: 'Cars always block our lane. Can a red line or yellow grid be painted?',
    },
    answer: {
      zh: `可以申請，請告訴我們位置和原因，交通局會會勘並徵詢里長和附近住戶，再決定劃或不劃。

紅線是禁止停車和臨時停車，黃線是特定時間禁止停車，黃網線是保持路口淨空；依規定離路口、消防栓、公車站一定距離本來就不可以停，不需要劃線也能取締。

紅線會影響所有人停車，所以要看消防通道寬度、大車轉彎、事故、出入口，鄰居意見不同時可能要協調好幾次。自家車庫出入口，要看是不是合法車庫，並不是每個車庫前都能劃線。

請附一張照片和住戶聯絡方式，里長或管理委員會一起提會比較快。正在擋住出入口，現在就需要移車，請直接打 110。`,
      en: `You can ask; tell us where and why, and Transportation visits, asks the neighbourhood chief and residents, and then decides.

Red forbids parking and short stops, yellow forbids parking at set hours, and a yellow grid keeps a junction clear. Near junctions, hydrants and bus stops stopping is forbidden even without a line and can be fined.

A red line affects everybody, so the width for fire engines, turning lorries, accidents and driveways are weighed, and where neighbours disagree it may take several meetings. A garage must be a legal one; not every one can have a line.

A picture and residents' addresses help, and it is quicker if the chief or the committee asks too. If a car blocks your way now, call 110.`,
    },
    keywords: [
      '紅線',
      '黃網線',
      '黃線',
      '違停',
      '巷口',
      '車庫',
      'red line',
      'yellow grid',
      'no parking',
      'lane',
      'garage entrance',
    ],
  },
  {
    id: 'road-sign-speed-and-mirror',
    categoryId: 'road-sign',
    departmentId: 'transport',
    question: {
      zh: '想申請減速標誌、反射鏡、或調整速限，怎麼提出？',
      en: 'How do I ask for a slow sign, a mirror or another speed limit?',
    },
    answer: {
      zh: `請告訴我們位置和危險的原因，交通局會查事故和視線，裝設或調整前可能現場會勘。

反射鏡用在視線被擋的路口，要有可以立桿的公有地點，不遮擋行人；社區停車場出口的鏡子，原則由住戶自行設置在自己的土地上。減速標線、跳動路面會有噪音，要看鄰居同意。

速限要考慮道路設計、事故和實際車速，也和前後路段一致，不會只因一個人覺得太慢就改；學校、醫院周邊常有較低速限，請留意現場。

測速照相由警察局依規定設置並公告，您可以建議增設地點；對罰單有疑問，要向交通局的交通事件裁決中心申訴。請附照片或里長的聯絡方式。`,
      en: `Tell us where and why it is dangerous; Transportation studies accidents and sight lines and may visit before it decides.

A mirror is for junctions with a blocked view and needs public ground for a post where it hinders nobody; for the exit of an estate's car park the residents mostly set one up on their own land. Rumble strips make noise, so the neighbours must agree.

Speed limits follow the design, accidents, real speeds and the adjoining stretch, and are not changed for one person's wish. Near schools and hospitals they are often lower.

Speed cameras are set up and announced by the police; you may propose one, but a fine is contested at Transportation's penalty centre. A picture or the chief's telephone number helps.`,
    },
    keywords: [
      '反射鏡',
      '速限',
      '減速',
      '測速',
      '危險彎道',
      'mirror',
      'speed limit',
      'slow sign',
      'rumble strip',
      'speed camera',
    ],
  },
];
