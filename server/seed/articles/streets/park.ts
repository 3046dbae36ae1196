import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about parks: broken equipment, dirt, noise, borrowing the place. */
export const parkArticles: ArticleSeed[] = [
  {
    id: 'park-equipment-broken',
    categoryId: 'park',
    departmentId: 'works',
    question: {
      zh: '公園的遊具、座椅或燈壞了，怎麼通報？',
      en: 'Play equipment, a bench or a lamp in a park is broken. How do I report it?',
    },
    answer: {
      zh: `告訴我們公園名稱和設施的位置，工務局會派人檢修；有危險的遊具會先封起來。

請說明是哪一種設施，例如溜滑梯、鞦韆、體健器材、涼亭、步道燈或飲水機，哪裡壞了，有沒有尖銳、鬆脫或漏電的情形。有人因此受傷請先就醫，並留下照片。

不知道公園名稱時，說附近的路口或地標就可以。遊具要等零件或重新檢驗，封閉時間可能較長，這是為了孩子的安全，請不要自行拆除圍籬。

學校、社區和國家公園裡的設施由各自的單位管理，我們會幫您轉達或告訴您該找誰。`,
      en: `Tell us the park and where in it, and Public Works has it repaired; dangerous equipment is closed off first.

Please say what it is, such as a slide, swing, exercise machine, shelter, path lamp or water fountain, what is wrong, and whether anything is sharp, loose or live. If somebody was hurt, see a doctor first and keep photographs.

If you do not know the name of the park, a junction or landmark will do. Play equipment may wait for parts or a new safety check, so it can stay closed for some time; please leave the fence in place.

Equipment in schools, housing estates and national parks belongs to others; we pass it on or tell you whom to ask.`,
    },
    keywords: [
      '公園',
      '遊具',
      '溜滑梯',
      '鞦韆',
      '座椅',
      '體健設施',
      '公園燈',
      'park',
      'playground',
      'bench',
      'equipment',
      'broken',
    ],
  },
  {
    id: 'park-dirty',
    categoryId: 'park',
    departmentId: 'works',
    question: {
      zh: '公園很髒、雜草太長或公廁沒清，找誰？',
      en: 'A park is dirty, overgrown, or its toilet is not clean. Whom do I tell?',
    },
    answer: {
      zh: `請告訴我們公園名稱和哪個角落，工務局會通知負責的清潔維護人員處理。

雜草、落葉、垃圾、塗鴉、積水和公廁不潔都可以反映。積水容易孳生登革熱病媒蚊，請特別說明；看到有人亂丟垃圾或傾倒廢棄物，可以記下時間和車號，另外由環境保護局查處。

割草和清掃有固定的輪替，雨季草長得快，會視情況增加次數。部分小公園、綠地由里辦公處或民間團體認養，我們會轉請認養單位改善。`,
      en: `Tell us the park and the corner, and Public Works instructs the people who clean and tend it.

You may report weeds, leaves, rubbish, graffiti, standing water and dirty toilets. Standing water breeds the mosquitoes that carry dengue, so please mention it. If you see somebody dumping waste, note the time and the number plate; Environmental Protection follows that up.

Mowing and sweeping go by turns, and more often in the rainy season. Some small parks are looked after by neighbourhood offices or volunteers; we ask them to improve matters.`,
    },
    keywords: ['公園', '髒亂', '雜草', '割草', '公廁', '積水', '登革熱', 'park', 'dirty', 'weeds', 'mowing', 'toilet'],
  },
  {
    id: 'park-noise-and-conduct',
    categoryId: 'park',
    departmentId: 'works',
    question: {
      zh: '有人在公園唱歌、跳舞太吵，或騎車、遛狗不牽繩，怎麼辦？',
      en: 'People sing loudly, ride scooters or let dogs loose in a park. What can be done?',
    },
    answer: {
      zh: `正在發生的吵鬧或危險行為請告訴我們，由警察局派員到場勸導；常態性的情形由工務局加強管理。

請說明公園名稱、位置、大約幾點到幾點、用了喇叭或卡拉 OK 機沒有。擴音設備的噪音會請環境保護局處理；在公園騎機車、烤肉、搭帳篷、擺攤，違反公園管理規定，可以勸導或裁罰。

犬隻沒有牽繩由農業局動物保護處處理，追人、咬人請先遠離並告訴我們狗和飼主的特徵。部分公園設有狗狗活動區，在圍起來的區域裡可以放繩。

白天一般音量的運動和交談，市府無法禁止。`,
      en: `Tell us what is happening now and the police go there; if it happens regularly, Public Works steps up its supervision.

Please give the park, the spot, the hours, and whether loudspeakers or karaoke machines are used. Amplified noise goes to Environmental Protection. Riding scooters, barbecues, tents and stalls break the park rules and may be fined.

Dogs off the lead are a matter for the Animal Protection Office; if a dog chases or bites, move away and describe the dog and its owner to us. Some parks have fenced dog areas where dogs may run free.

The city cannot forbid exercise and conversation at an ordinary volume in the daytime.`,
    },
    keywords: [
      '公園噪音',
      '唱歌',
      '卡拉OK',
      '廣場舞',
      '遛狗',
      '牽繩',
      '烤肉',
      'park noise',
      'karaoke',
      'dog off lead',
      'barbecue',
    ],
  },
  {
    id: 'park-borrow-venue',
    categoryId: 'park',
    departmentId: 'works',
    question: { zh: '想在公園辦活動，怎麼申請借場地？', en: 'How do I apply to hold an event in a park?' },
    answer: {
      zh: `請在活動前向工務局的公園管理單位申請，核准後才能使用，熱門日期最好提早提出。

準備的資料通常有申請書、活動企劃（日期、人數、舞台和音響、用電、清潔和停車安排）、場地配置圖；人數多的活動還要有安全和交通計畫，也可能要投保公共意外責任險。表格、受理期限、費用和保證金依公告為準，請到工務局網站查詢。

在公園裡做生意、募款或施放煙火有另外的限制。需要占用旁邊道路的，要再向警察局申請道路使用；有擴音的活動，也要注意噪音管制時間。活動結束後場地恢復原狀，才會退還保證金。`,
      en: `Apply to the park office of Public Works before the event; you may use the place only after approval.

You normally need the form, a plan of the event with date, number of people, stage and sound, electricity, cleaning and parking, and a layout. Large events also need a safety and traffic plan and perhaps liability insurance. Forms, time limits, fees and deposits are published on the department's website. Apply early for popular dates.

Selling, collecting money and fireworks are subject to further rules. If you need the road beside the park, apply to the police as well, and mind the noise hours if you use loudspeakers. The deposit is returned when the place has been left as it was.`,
    },
    keywords: [
      '公園',
      '借場地',
      '辦活動',
      '申請',
      '保證金',
      '園遊會',
      'park event',
      'venue',
      'permit',
      'borrow',
      'deposit',
    ],
  },
];
