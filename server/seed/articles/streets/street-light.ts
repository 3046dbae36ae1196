import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about street lights: a repair, a dark street, a new lamp, light that disturbs. */
export const streetLightArticles: ArticleSeed[] = [
  {
    id: 'street-light-repair',
    categoryId: 'street-light',
    departmentId: 'works',
    question: {
      zh: '路燈不亮或一直閃爍，怎麼報修？',
      en: 'A street light is out or flickering. How do I get it repaired?',
    },
    answer: {
      zh: `告訴我們燈桿上的編號，或最近的門牌、路口，工務局就會派人修理，不收任何費用。

燈桿編號通常在離地一到兩公尺的小牌子上。看不到編號也沒關係，請說明在哪條路、靠近幾號、哪一側，以及是完全不亮、忽明忽暗，還是白天也亮著。

單盞故障一般是換燈泡、驅動器或開關，查修後就能恢復；如果是地下電纜損壞，要開挖才修得好，時間會比較長。案件成立後，您會拿到一組九位數的案件編號，可以隨時來電查進度。

騎樓、社區中庭、停車場和學校裡的燈不是市府的路燈，請找管理委員會、店家或校方處理。`,
      en: `Give us the number on the lamp post, or the nearest address or junction, and Public Works repairs it free of charge.

The number is usually on a small plate one or two metres above the ground. If you cannot find it, tell us the road, the nearest house number, which side it is on, and whether the lamp is dark, flickering, or lit in the daytime.

A single lamp usually needs a new bulb, driver or switch. A damaged underground cable has to be dug up and takes longer. You receive a nine-digit ticket number and can ask about progress at any time.

Lamps in arcades, courtyards, car parks and schools are not the city's; please ask the management committee, the shop or the school.`,
    },
    keywords: [
      '路燈',
      '不亮',
      '閃爍',
      '燈桿',
      '報修',
      '街燈',
      'street light',
      'lamp',
      'flickering',
      'broken',
      'repair',
    ],
  },
  {
    id: 'street-light-whole-street-dark',
    categoryId: 'street-light',
    departmentId: 'works',
    question: { zh: '整條街的路燈都不亮，該找誰？', en: 'All the lamps in our street are out. Whom do I tell?' },
    answer: {
      zh: `整排路燈同時熄滅多半是供電或總開關的問題，請告訴我們從哪個路口到哪個路口，我們會一併通知工務局和台電。

請先看看附近住家有沒有電。如果家裡也停電，就是區域停電，請直接撥台電 24 小時客服專線 1911 報修，路燈會跟著復電。如果只有路燈不亮，就由工務局檢查開關箱和線路，必要時請台電搶修。

等待期間請放慢車速，走路盡量選有燈的一側。看到電線垂落、燈桿傾斜或開關箱冒火花，千萬不要靠近，請馬上告訴我們確切位置，有立即危險時先打 119。`,
      en: `A whole row of dark lamps is mostly a supply fault; tell us from which junction to which, and we inform Public Works and Taipower.

Please check whether the houses nearby have electricity. If they do not, it is a power cut: call Taipower's 24-hour line, 1911, and the lamps will come back with the power. If only the lamps are dark, Public Works checks the switch box and the cables and calls in Taipower if needed.

Until then, drive slowly and walk on the lit side. If you see a hanging wire, a leaning post or sparks from a switch box, keep well away and give us the exact place at once; if there is immediate danger, call 119 first.`,
    },
    keywords: [
      '路燈',
      '整條路',
      '全暗',
      '停電',
      '台電',
      '1911',
      '開關箱',
      'whole street',
      'dark',
      'power cut',
      'Taipower',
      'blackout',
    ],
  },
  {
    id: 'street-light-new-lamp',
    categoryId: 'street-light',
    departmentId: 'works',
    question: { zh: '巷子太暗，可以申請新設路燈嗎？', en: 'Our lane is too dark. Can we ask for a new street light?' },
    answer: {
      zh: `可以，請告訴我們希望裝燈的位置和原因，工務局會安排現場會勘再決定能不能裝。

市府會看這條路是不是供公眾通行、現有燈距和亮度、有沒有地方可以立桿、附近能不能接電，也會了解住戶是否同意。您也可以請里長一起提出，里長熟悉鄰里情況，會勘時比較容易取得共識。

私人土地、社區內部道路和農路不一定能由市府設燈；土地屬於私人時，需要地主同意。會勘結果會告知您，如果核准，還要等排程和接電，不會馬上亮。`,
      en: `Yes; tell us where and why you want a lamp, and Public Works inspects the place before it decides.

The city looks at whether the lane is open to the public, how far apart and how bright the present lamps are, whether there is room for a post and a power supply near by, and whether the residents agree. You can also ask your neighbourhood chief to support the request, which makes agreement on site easier.

On private land, inside housing estates and on farm tracks the city may not be able to put up a lamp, and a private owner must consent. You are told the result. Once approved, the work still has to be scheduled and connected.`,
    },
    keywords: [
      '新設路燈',
      '增設',
      '太暗',
      '巷子',
      '會勘',
      '里長',
      'new lamp',
      'add street light',
      'dark lane',
      'request',
    ],
  },
  {
    id: 'street-light-too-bright',
    categoryId: 'street-light',
    departmentId: 'works',
    question: {
      zh: '路燈太亮照進房間或影響農作物，可以調整嗎？',
      en: 'A street light shines into my bedroom or on my crops. Can it be changed?',
    },
    answer: {
      zh: `可以反映，工務局會到現場看，常見的做法是加裝遮光罩或調整燈具角度。

請提供燈桿編號、您的地址、是哪個房間或哪塊田受影響，以及最困擾的時段。會勘時有人在場說明會更準確，也可以先拍一張晚上的照片。

路燈的用途是行人和行車安全，所以通常不會直接關掉或拆除；如果要遷移，必須有合適的新位置，而且不能造成路面太暗。路燈被樹葉遮住而變暗，也可以告訴我們，會請人修剪。

如果刺眼的是招牌、店家或工地的燈，那不是路燈，我們會改派給環境保護局或建築管理單位處理。`,
      en: `Yes; Public Works looks at it on site, and the usual remedy is a shade on the lamp or a different angle.

Please give the number on the post, your address, which room or field is affected, and at what hours. It helps if somebody is there during the inspection, or if you have a photograph taken at night.

Street lights are there for safety, so they are normally not switched off or removed. Moving one needs a suitable new place and must not leave the road dark. If leaves cover a lamp, tell us that too and they will be cut back.

If the glare comes from a sign, a shop or a building site, it is not a street light; we send it to Environmental Protection or the building authority instead.`,
    },
    keywords: [
      '路燈太亮',
      '光害',
      '遮光罩',
      '農作物',
      '照進房間',
      'too bright',
      'glare',
      'light pollution',
      'shade',
      'bedroom',
    ],
  },
];
