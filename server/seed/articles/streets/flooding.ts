import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about floods: reporting, sandbags and flood gates, relief, cars and water information. */
export const floodingArticles: ArticleSeed[] = [
  {
    id: 'flooding-report',
    categoryId: 'flooding',
    departmentId: 'water',
    question: { zh: '馬路或家裡淹水了，怎麼通報？', en: 'The road or my house is flooded. How do I report it?' },
    answer: {
      zh: `有人受困、水一直上升或漏電，請先打 119；沒有立即危險，請告訴我們地址和水深，水利局會派人抽水。

水深可以用身體比，例如到腳踝、膝蓋、大腿。請說明是道路、地下室還是屋內，水是從水溝冒出來、從馬路流進來還是從上面漏下來，附近有沒有抽水機或地下道。

進水時先關總電源，在乾的地方、手也是乾的才碰；瓦斯關緊，貴重物品和藥移到高處，老人和小孩先上樓。不要涉水，水下可能有打開的孔蓋和斷掉的電線，也不要開車進地下道。

大雨時全市通報很多，會以地下道、醫院、低窪住宅區優先。私人地下室要由住戶自行抽水，市府會視人力支援。`,
      en: `If anyone is trapped, the water is rising or electricity is leaking, call 119; otherwise give us the address and the depth.

Measure the depth by the body: ankle, knee, thigh. Tell us whether it is a road, a basement or indoors, whether the water comes up from the drain, in from the road or down from above, and whether there is a pump or an underpass near. Water Resources sends a crew and pumps.

Switch off the mains only from a dry place with dry hands, close the gas, carry valuables and medicine up, and bring the old and the young upstairs. Do not wade: open manholes and broken wires lie under water. Never drive into an underpass.

In heavy rain underpasses, hospitals and low-lying homes come first. Private basements are pumped by their owners; the city helps as far as it can.`,
    },
    keywords: [
      '淹水',
      '積水',
      '抽水',
      '水深',
      '地下室',
      '豪雨',
      'flood',
      'flooding',
      'water level',
      'pump',
      'basement',
      'heavy rain',
    ],
  },
  {
    id: 'flooding-sandbags-and-gates',
    categoryId: 'flooding',
    departmentId: 'water',
    question: {
      zh: '颱風要來了，去哪裡拿沙包？可以補助裝防水閘門嗎？',
      en: 'A typhoon is coming. Where do I get sandbags, and is there help for a flood gate?',
    },
    answer: {
      zh: `沙包可以向您所在的區公所領取，颱風警報發布後各區會公布領取地點和時間，領完為止。

請帶身分證明並自備車輛，大量需要時先問區公所；用完的沙包不要丟進水溝或混入垃圾，請依區公所公告的方式回收，袋子破了沙流出來會堵塞排水。

防水閘門（擋水板）市府有補助計畫，通常由建物所有權人或社區管理委員會向區公所申請，要先核定再施工才能請款。每年的受理期間、補助上限和應備文件會重新公告，請查水利局網站或問區公所，不要先裝好再申請。

颱風前請清門口的溝口、屋頂落水孔，把車移到高處，準備手電筒、飲水和三天的藥。`,
      en: `Sandbags are given out by your district office, which announces places and times once a typhoon warning is issued, while stock lasts.

Bring proof of identity and a vehicle, and ask first if you need many. Afterwards return them as the office says and never leave them in a drain; sand from a torn bag blocks it.

The city subsidises flood gates. The owner of the building or the committee of an estate normally applies at the district office and must have approval before the work begins. Dates, ceilings and documents are announced anew each year by Water Resources; do not install one first and apply afterwards.

Before the typhoon clear the gutter at your door and the drains on the roof, move your car to higher ground, and have a torch, water and three days' medicine ready.`,
    },
    keywords: [
      '沙包',
      '防水閘門',
      '擋水板',
      '颱風',
      '補助',
      '區公所',
      'sandbags',
      'flood gate',
      'typhoon',
      'subsidy',
      'district office',
    ],
  },
  {
    id: 'flooding-relief',
    categoryId: 'flooding',
    departmentId: 'water',
    question: {
      zh: '家裡淹水有救助金嗎？怎麼申請？',
      en: 'Is there relief money for a flooded home, and how do I apply?',
    },
    answer: {
      zh: `住屋室內淹水達到規定深度，可以向區公所申請災害救助金，請在災後盡快提出，逾期就不受理。

通常要求屋內淹水達五十公分以上，而且是實際居住的房屋；只淹到車庫、倉庫或庭院不算。每次災害的條件、期限和金額以社會局與區公所公告為準，有時市府或中央會另外發放慰助金。

清理之前請先拍照：拍出水痕、量尺高度、門牌和受損家具，並保留給里幹事勘查。申請時帶身分證、印章、存摺；租屋的帶租約。里長和里幹事也會到災區訪查，可以直接向他們反映。

房屋稅、所得稅也有災害損失減免，要向稅捐機關申報，同樣需要照片。農作物損失請走農業天然災害救助，由區公所農業單位受理。`,
      en: `If water in your home reached the set depth you can claim relief at the district office; apply soon, as late claims are refused.

As a rule the water must have stood at least fifty centimetres deep indoors, in a house that is really lived in; a garage, store or yard does not count. The terms, dates and sums for each disaster are announced by Social Affairs and the district office, and the city or the state may add to them.

Take photographs before you clean: the water mark with a ruler, the house number and damaged furniture; leave what you can for the neighbourhood officer to see. Bring your identity card, seal and bank book, and the lease if you rent.

House tax and income tax can be reduced for disaster losses; tell the tax office. Losses of crops go through agricultural disaster relief, also at the district office.`,
    },
    keywords: [
      '淹水救助',
      '救助金',
      '災害',
      '50公分',
      '拍照',
      '區公所',
      'relief',
      'flood money',
      'compensation',
      'disaster',
      'apply',
    ],
  },
  {
    id: 'flooding-information-and-cars',
    categoryId: 'flooding',
    departmentId: 'water',
    question: {
      zh: '哪裡可以查雨量、淹水和道路封閉？車子可以停高架橋嗎？',
      en: 'Where can I see rain, floods and closed roads, and may I park on a viaduct?',
    },
    answer: {
      zh: `雨量和警特報請看中央氣象署，淹水警戒看經濟部水利署防災資訊，本市災情和封路由市府災害應變中心公布。

手機可以下載氣象署和水利署的 App，開啟定位通知；市府的即時公告會放在官方網站、LINE 和廣播。不方便上網的人，可以直接問我們目前公布的資料。

颱風時市府有時會開放高架橋、堤頂或公有停車場讓市民避水停車，但每次地點不同，必須公告開放了才能停；沒有公告前停在橋上是違規，也很危險。

車子泡水後不要發動引擎，先拍照，聯絡保險公司和拖車。一般車體險不一定賠水災，要有颱風洪水險，請看保單。`,
      en: `See the Central Weather Administration for rain, the Water Resources Agency for flood alerts, and the city's disaster centre for closed roads.

Both agencies have apps with alerts for your place, and the city posts its news on its website, on LINE and on the radio. If you are not on the internet, ask us what has been announced.

In a typhoon the city sometimes opens viaducts, dikes or public car parks so that cars can stand dry. The places differ each time and you may park there only after the announcement; before that it is an offence, and dangerous.

Do not start a car that has been under water. Photograph it and call your insurer and a tow truck. Ordinary comprehensive cover may not include floods; look in your policy for typhoon and flood cover.`,
    },
    keywords: [
      '雨量',
      '淹水資訊',
      '封路',
      '高架橋停車',
      '泡水車',
      '颱風',
      'rainfall',
      'flood information',
      'closed roads',
      'viaduct parking',
      'car',
    ],
  },
];
