import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about fire safety at home: smoke alarms, blocked escape ways, gas. */
export const fireSafetyArticles: ArticleSeed[] = [
  {
    id: 'fire-safety-smoke-alarm',
    categoryId: 'fire-safety',
    departmentId: 'fire',
    question: {
      zh: '家裡一定要裝住警器嗎？可以免費申請嗎？',
      en: 'Must I have a smoke alarm at home, and can I get one free?',
    },
    answer: {
      zh: `沒有火警自動警報設備的住家依法都要裝住宅用火災警報器，高雄市民可以向當地消防分隊申請補助。

透天厝、五樓以下公寓和平房大多屬於這一類。請帶身分證件到住家附近的消防分隊洽辦，或先看消防局網站的線上申請；每戶能領幾顆、獨居長輩和低收入戶能不能多領，依當年度補助計畫，發完為止。自己買的話，請認明有消防署認可標示的產品。

臥室、廚房、樓梯間優先安裝，裝在天花板或牆面高處；自己裝不了，可以請消防分隊到府協助。每個月按一次測試鈕，發出缺電的短鳴聲就換電池。聽力不好的人可選有閃光或震動的型式。警報響起時先帶家人離開、關上門，再打 119。`,
      en: `Yes; every home without an automatic fire alarm system needs smoke alarms, and residents can apply at the local fire station.

This means most houses and flats of up to five storeys. Go to the fire station near your home with identification, or see the online form on the Fire Bureau's website. How many a household gets, and whether older people alone or low-income families get more, depends on the year's scheme and stock. If you buy one, look for the National Fire Agency's approval mark.

Bedrooms, the kitchen and the stairs come first, on the ceiling or high on the wall. If you cannot fit it, the fire station can come and help. Press the test button monthly, and change the battery when it chirps. People who hear badly can choose one that flashes or shakes. If it sounds, get everyone out, shut the door, and call 119.`,
    },
    keywords: [
      '住警器',
      '住宅用火災警報器',
      '火災',
      '補助',
      '消防分隊',
      '偵煙',
      'smoke alarm',
      'fire alarm',
      'smoke detector',
      'free',
      'subsidy',
    ],
  },
  {
    id: 'fire-safety-blocked-escape',
    categoryId: 'fire-safety',
    departmentId: 'fire',
    question: {
      zh: '樓梯間、逃生門被雜物堵住或上鎖，怎麼檢舉？',
      en: 'The stairs or emergency exit are blocked or locked. How do I report it?',
    },
    answer: {
      zh: `請告訴 1999 地址、樓層和堵住的情形，我們會立案請消防局和工務局派人檢查。

請說明是住宅大樓、旅館、餐廳、補習班還是工廠，逃生門是上鎖、堆東西還是被加裝鐵門，能提供照片最好。您的姓名會保密，不會告訴被檢舉的人。消防安全設備、防火門由消防局檢查；樓梯間堆雜物、違規隔間和加鐵門屬於建築管理，由工務局處理。

檢查人員會先要求當場或限期改善，沒有改善就會開罰。公寓大廈裡住戶堆東西，也可以先請管委會依規約制止。現在就有人用火、冒煙或聞到焦味，請不要等 1999，馬上打 119。`,
      en: `To report blocked stairs or exits, tell 1999 the address and the floor; we open a ticket for fire and building inspectors.

Say what kind of building it is: flats, a hotel, a restaurant, a cram school, a factory; and whether the door is locked, piled up or has a gate added. Photographs help. Your name is kept from the people you report. The Fire Bureau inspects equipment and fire doors; things on the stairs, illegal partitions and gates are a building matter for Public Works.

Inspectors first order it put right, on the spot or by a date, and fine those who do not. In a block of flats the management committee can also stop residents from leaving things on the stairs. If there is fire, smoke or a smell of burning, do not wait for us: call 119.`,
    },
    keywords: [
      '逃生',
      '樓梯間',
      '堆雜物',
      '安全門',
      '防火門',
      '上鎖',
      '消防檢查',
      '檢舉',
      'escape',
      'stairs',
      'exit',
      'blocked',
      'locked',
      'fire door',
    ],
  },
  {
    id: 'fire-safety-gas',
    categoryId: 'fire-safety',
    departmentId: 'fire',
    question: {
      zh: '聞到瓦斯味，或熱水器在室內怕一氧化碳中毒，怎麼辦？',
      en: 'I smell gas, or fear carbon monoxide from my water heater. What do I do?',
    },
    answer: {
      zh: `聞到瓦斯味請不要開關任何電器或點火，關掉瓦斯、打開門窗，人先到屋外再打 119。

電燈、抽風機、電鈴都可能產生火花，手機也請到外面再打。到了安全的地方，再通知瓦斯公司或瓦斯行來檢查。街上聞到濃濃的瓦斯味一樣打 119，並離人孔蓋遠一點。

洗澡時頭痛、想吐、全身無力，可能是一氧化碳中毒，它沒有味道；請馬上開窗、離開並打 119。熱水器應裝在通風的室外，陽台加窗、晾滿衣服都會讓廢氣跑進來。不確定家裡安不安全，可請消防分隊到府訪視；遷移或更換熱水器有時有補助，請先問消防局，動工後才申請可能不能補助。安裝請找有證照的承裝業者。`,
      en: `If you smell gas, touch no switch, shut the gas off, open the windows, go outside, and then call 119.

A light, a fan or a doorbell can make a spark; use the telephone only outside. Once safe, have the gas company or supplier check it. For a strong smell of gas in the street also call 119, and keep away from manholes.

A headache, sickness or weakness while bathing can be carbon monoxide, which has no smell: open a window, get out and call 119. A gas water heater belongs in open air; a balcony closed with windows or full of washing lets the fumes in. If you are unsure, the fire station can visit. There is sometimes a subsidy to move or replace the heater; ask before the work starts. Have it installed by a licensed firm.`,
    },
    keywords: [
      '瓦斯',
      '瓦斯味',
      '瓦斯外洩',
      '一氧化碳',
      '熱水器',
      '中毒',
      '119',
      'gas',
      'gas leak',
      'carbon monoxide',
      'water heater',
    ],
  },
];
