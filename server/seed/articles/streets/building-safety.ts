import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about unsafe buildings: falling parts, earthquakes, building sites, escape routes. */
export const buildingSafetyArticles: ArticleSeed[] = [
  {
    id: 'building-safety-falling-tiles',
    categoryId: 'building-safety',
    departmentId: 'works',
    question: {
      zh: '大樓外牆磁磚、招牌快掉下來，怎麼辦？',
      en: 'Tiles or a sign are about to fall from a building. What should I do?',
    },
    answer: {
      zh: `請馬上離開下方並提醒路人繞道，有人受傷或隨時會砸落，先打 119 或 110，再告訴我們地址。

請說明大樓名稱或地址、哪一面、大約幾樓、已經掉下什麼，下面是人行道、騎樓還是車道。工務局會派員勘查，要求管理委員會或所有權人立刻架設防護網、圍出警戒範圍並限期修繕。

外牆維護是大樓自己的責任，市府不代為施工；沒有管理委員會的大樓，由全體所有權人負責。市府對老舊大樓外牆整修有時會提供補助，條件和受理期間請查工務局公告。

颱風天看到招牌、鐵皮或鷹架鬆動，也用同樣的方式通報。`,
      en: `Move away and warn passers-by at once; if somebody is hurt or it may fall any moment, call 119 or 110 first.

Then tell us the building or address, which side, roughly which floor, what has come down, and whether a pavement, arcade or lane lies below. Public Works inspects it and orders the committee or the owners to put up a net, fence off the area and repair the wall by a date.

The outer wall is the building's own duty; the city does not do the work. Without a committee all owners are liable together. There are at times subsidies for old façades; see the department's announcements for terms and dates.

Report loose signs, metal sheets or scaffolding in a typhoon in the same way.`,
    },
    keywords: [
      '外牆',
      '磁磚',
      '掉落',
      '招牌',
      '鷹架',
      '鐵皮',
      '颱風',
      'falling tiles',
      'sign',
      'facade',
      'scaffold',
      'danger',
    ],
  },
  {
    id: 'building-safety-earthquake',
    categoryId: 'building-safety',
    departmentId: 'works',
    question: {
      zh: '地震後房子有裂縫，怎麼知道還能不能住？',
      en: 'My house has cracks after an earthquake. Is it safe to live in?',
    },
    answer: {
      zh: `柱子、樑或剪力牆出現斜向大裂縫、混凝土剝落露出鋼筋，或房子傾斜，請先撤到安全的地方，不要再進屋拿東西。

聞到瓦斯味請關閉總開關、不要開關電燈，並打 119。之後告訴我們地址、樓層、屋齡和裂縫位置，工務局會派專業技師緊急評估：貼紅色標誌代表危險、禁止進入，黃色代表使用受限，要依標示內容處理。

只有粉刷層的細裂縫或磁磚掉落，多半不影響結構，仍可以請結構、土木技師公會或建築師公會鑑定，鑑定費由申請人負擔。請先拍照再修補，申請補助或理賠時會用到。

需要暫時住的地方，告訴我們，會轉給社會局和區公所安排。`,
      en: `Leave the house if columns, beams or bearing walls show large slanting cracks or bare steel, or if it leans.

Do not go back for belongings. If you smell gas, close the main valve, touch no switches and call 119. Then give us the address, the floor, the age of the building and where the cracks are. Engineers assess it: a red notice means danger and no entry, a yellow one restricted use as stated on it.

Fine cracks in plaster and fallen tiles mostly do not concern the structure. You may still have it examined by the engineers' or architects' association at your own cost. Photograph everything before you repair it; you will need that for subsidies or insurance.

If you need a place to stay, tell us, and Social Affairs and the district office help.`,
    },
    keywords: [
      '地震',
      '裂縫',
      '傾斜',
      '紅單',
      '黃單',
      '結構',
      '鑑定',
      'earthquake',
      'cracks',
      'unsafe house',
      'red tag',
      'structural',
    ],
  },
  {
    id: 'building-safety-construction-damage',
    categoryId: 'building-safety',
    departmentId: 'works',
    question: {
      zh: '隔壁工地施工，害我家牆壁裂開，怎麼處理？',
      en: 'A building site next door has cracked my walls. What can I do?',
    },
    answer: {
      zh: `請先拍照記錄並告訴我們工地位置和建照號碼，工務局建築管理處會派員勘查，有安全疑慮時可以要求停工。

房屋明顯傾斜、門窗突然打不開、地面下陷或裂縫快速變大，請先離開並打 119，再通報我們。

損鄰爭議會列管：由建商和您協商修繕或賠償，雙方同意後可以請公會等第三方單位鑑定損壞情形和修復費用，作為賠償依據；協調不成再走調解或訴訟。開工前的現況鑑定報告很重要，沒有看過的話可以向建商要。

請在建築物還沒完工、還沒取得使用執照前提出，列管才有效果。市府負責安全和協調，不能替您決定賠償金額。`,
      en: `Take photographs and tell us the site and its permit number; the building authority inspects it and can stop unsafe work.

If the house leans, doors suddenly jam, the ground sinks or cracks grow fast, leave, call 119 and then tell us.

The dispute is put on record: the builder negotiates repair or payment with you, and both sides may agree on a third party, such as an engineers' association, that assesses the damage and the cost. If that fails, mediation or the courts follow. The report on your house before work began matters; ask the builder for it.

Report it before the building is finished and has its use licence, or the record loses its force. The city sees to safety and brings the parties together; it cannot fix the sum.`,
    },
    keywords: [
      '鄰損',
      '損鄰',
      '工地',
      '牆裂',
      '傾斜',
      '建商',
      '停工',
      'construction damage',
      'neighbour',
      'cracked wall',
      'building site',
    ],
  },
  {
    id: 'building-safety-escape-route',
    categoryId: 'building-safety',
    departmentId: 'works',
    question: {
      zh: '大樓樓梯間堆雜物、逃生門上鎖，可以檢舉嗎？',
      en: 'The stairs are full of things or the emergency door is locked. Can I report it?',
    },
    answer: {
      zh: `可以，告訴我們地址、樓層和堵住的位置，工務局和消防局會依公寓大廈和消防相關規定派員查處。

樓梯間、走廊、防火門和通往頂樓平台的出口是逃生通道，不能堆鞋櫃、腳踏車、紙箱，也不能上鎖或加裝鐵門。請先反映給管理委員會，由委員會制止；勸不聽再由委員會或住戶向市府舉報，附上照片最有效。

消防設備失效、安全梯被封、防火區劃被拆除，或店家把逃生門鎖起來營業，請一併說明，會加速勘查。檢舉人資料保密。

如果正在冒煙、起火或有人受困，請立刻打 119，不要先打 1999。`,
      en: `Yes; give us the address, the floor and the place, and Public Works and the Fire department inspect it.

Stairs, corridors, fire doors and the way to the roof are escape routes; shoe racks, bicycles and boxes may not stand there, and they may not be locked or gated. Tell the management committee first, whose duty it is to stop it. If that does not help, the committee or a resident reports it to the city, best with photographs.

Say so if fire equipment does not work, a stair is walled up, a fire wall was removed, or a business keeps its emergency door locked. Your name is kept confidential.

If there is smoke or fire, or somebody is trapped, call 119 at once rather than the hotline.`,
    },
    keywords: [
      '樓梯間',
      '雜物',
      '逃生門',
      '安全梯',
      '防火門',
      '公寓',
      '管委會',
      'stairs blocked',
      'emergency exit',
      'fire door',
      'apartment',
    ],
  },
];
