import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about manhole covers: missing, noisy, uneven, and whose they are. */
export const manholeCoverArticles: ArticleSeed[] = [
  {
    id: 'manhole-cover-missing',
    categoryId: 'manhole-cover',
    departmentId: 'works',
    question: { zh: '人孔蓋不見了或破了，該怎麼辦？', en: 'A manhole cover is missing or broken. What should I do?' },
    answer: {
      zh: `這很危險，請不要靠近，立刻告訴我們確切位置，我們會通知工務局和管線單位先圍起來再處理。

有人掉進去，或洞口在車流很快的路上，請先打 119 或 110。能安全做到的話，可以在遠處提醒來車，但不要站在車道上，也不要自己去搬蓋子。

請描述洞口大小、在哪個車道、有沒有水或味道，以及旁邊蓋子上的字樣。豪雨時蓋子可能被水沖開，淹水路段看不到洞口，請繞道，不要涉水經過。`,
      en: `That is dangerous; keep away and give us the exact place at once, so that it can be fenced off and repaired.

If somebody has fallen in, or the hole is in fast traffic, call 119 or 110 first. You may warn drivers from a safe distance, but do not stand in the lane and do not try to lift the cover yourself.

Please describe the size of the hole, the lane, any water or smell, and the lettering on the covers near by. In heavy rain covers can be washed off and the hole is hidden under water; take another way and do not wade through.`,
    },
    keywords: ['人孔蓋', '孔蓋不見', '水溝蓋', '破損', '掉下去', 'manhole', 'missing cover', 'open hole', 'broken lid'],
  },
  {
    id: 'manhole-cover-noise',
    categoryId: 'manhole-cover',
    departmentId: 'works',
    question: {
      zh: '車子壓過孔蓋就發出很大的聲音，能處理嗎？',
      en: 'A cover bangs each time a car drives over it. Can that be stopped?',
    },
    answer: {
      zh: `可以，告訴我們孔蓋的位置和上面的字樣，我們會請負責的單位更換墊片或固定孔蓋。

聲音大多是蓋子和框座磨損、鬆動造成的。請說明在哪個門牌前、哪個車道、圓的還是方的，蓋子上寫的是污水、雨水、電信、電力、自來水還是瓦斯。看不清楚字也沒關係，工務局會到現場辨認。

處理通常是換橡膠墊、調整框座，整組壞掉才需要挖開更換，開挖要等排程。請告訴我們最吵的時段，方便人員到場確認；如果修過又響，請報之前的案件編號，我們會重新開啟案件。`,
      en: `Yes; tell us where the cover is and what is written on it, and its owner is told to fix or pad it.

The noise mostly comes from a worn or loose cover and frame. Please give the house number it lies in front of, the lane, whether it is round or square, and whether it says sewer, storm water, telephone, power, water or gas. If you cannot read it, Public Works identifies it on site.

Usually the rubber pad is changed or the frame adjusted; only when the whole set is worn out must the road be opened, and that has to be scheduled. Tell us the loudest hours. If the noise returns, give us the earlier ticket number and we reopen it.`,
    },
    keywords: [
      '孔蓋噪音',
      '匡啷',
      '異音',
      '鬆動',
      '人孔蓋',
      '睡不著',
      'manhole noise',
      'rattle',
      'banging',
      'loose cover',
    ],
  },
  {
    id: 'manhole-cover-uneven',
    categoryId: 'manhole-cover',
    departmentId: 'works',
    question: {
      zh: '孔蓋比路面高或低很多，騎車會彈起來，怎麼反映？',
      en: 'A cover stands above or below the road and jolts riders. How do I report it?',
    },
    answer: {
      zh: `請告訴我們孔蓋在哪條路、哪個車道，工務局會通知孔蓋的管理單位限期調到和路面齊平。

剛重鋪的路段、機車道、轉彎和煞車的位置最危險，請特別說明。高低差大約幾公分、下雨會不會積水，也請講一下。

市府鋪路時會盡量把孔蓋降埋到路面下，減少起伏；但消防栓、水閥和常要開啟檢修的孔蓋必須露出來，不能全部蓋掉。因為孔蓋跌倒受傷的，可以保留照片和報警紀錄，依國家賠償或民事程序求償。`,
      en: `Tell us the road and the lane, and Public Works orders the owner of the cover to bring it level with the surface.

Newly surfaced stretches, scooter lanes, bends and places where people brake are the most dangerous; please mention them. Tell us roughly how many centimetres it is out, and whether water stands there.

When the city resurfaces a road it buries covers where it can. Hydrants, water valves and covers that must be opened often have to stay visible. If you were hurt by one, keep photographs and the police record; you may claim from the state or from the owner.`,
    },
    keywords: [
      '孔蓋',
      '不平',
      '高低差',
      '機車',
      '彈跳',
      '孔蓋下地',
      'uneven cover',
      'manhole',
      'scooter',
      'bump',
      'level',
    ],
  },
  {
    id: 'manhole-cover-whose',
    categoryId: 'manhole-cover',
    departmentId: 'works',
    question: { zh: '怎麼知道路上的孔蓋是誰的？', en: 'How can I tell who owns a manhole cover?' },
    answer: {
      zh: `看蓋子上的字樣或標誌就知道，認不出來也不必自己找，交給我們分派就好。

寫「污水」、「雨水」的由水利局管；「電力」或台電標誌是台電；「電信」或中華電信標誌是電信公司；「制水閥」、「消防栓」、自來水標誌是台灣自來水公司；「瓦斯」是當地的天然氣公司；「交通號誌」是交通局；「寬頻」或「共同管道」是市府的管道。

各單位也有自己的 24 小時電話：台電 1911、自來水 1910。聞到瓦斯味、看到冒煙或火花，請先離開再打 119。我們收到通報後，會請工務局先確認路面安全，再通知孔蓋的管理單位。`,
      en: `The lettering or emblem on the cover says so; if you cannot make it out, leave it to us to pass on.

Covers marked sewer or storm water belong to Water Resources; power covers to Taipower; telephone covers to the telephone company; valves, hydrants and water emblems to the Taiwan Water Corporation; gas covers to the local gas company; signal covers to Transportation; broadband and common-duct covers to the city.

The companies have 24-hour lines too: Taipower 1911, water 1910. If you smell gas or see smoke or sparks, go away first and call 119. When you report to us, Public Works makes the road safe and then tells the owner.`,
    },
    keywords: [
      '孔蓋',
      '管線單位',
      '台電',
      '自來水',
      '電信',
      '瓦斯',
      '污水',
      'manhole owner',
      'utility',
      'which company',
      'cover marking',
    ],
  },
];
