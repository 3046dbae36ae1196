import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about wasps, bees, snakes and wild monkeys. */
export const waspSnakeArticles: ArticleSeed[] = [
  {
    id: 'wasp-snake-nest',
    categoryId: 'wasp-snake',
    departmentId: 'agriculture',
    question: { zh: '家裡或路邊有蜂窩，怎麼請人摘除？', en: "There is a wasps' nest at my house. Who removes it?" },
    answer: {
      zh: `告訴我們地址、高度和蜂窩大小，農業局委託的捕蜂人員會和您聯絡並安排摘除，不收費，虎頭蜂請不要靠近。

請說明在屋簷、陽台、樹上、牆內還是冷氣孔，樣子像蓮蓬頭、像足球還是泥巴做的，蜂多不多，有沒有人被螫過，家裡有沒有小孩或老人，並留下電話。

摘除大多在傍晚或夜間，等蜂回巢才徹底，所以可能不是馬上到；在校園、公共空間或已有人被螫的優先。

不要自己用水噴、用火燒或丟石頭；人暫時離開，關上窗戶。少量蜜蜂只停一兩天就走，不一定需要摘除。空的舊巢可以自己戴手套清掉。`,
      en: `Tell us the address, how high it hangs and how large it is, and a contracted team calls you and removes it free of charge.

Keep away from hornets. Say whether it is under the eaves, on a balcony, in a tree, a wall or an air vent; whether it looks like a shower head, a football or mud; whether insects fly; whether somebody was stung or children or old people are near; and leave a telephone number.

It is mostly done at dusk or by night, when all are in the nest, so nobody may come at once. Schools, public places and nests that have stung people come first.

Do not spray water, use fire or throw stones. Keep away and close windows. A small swarm of honey bees often leaves after a day or two. Old empty nests can be taken down with gloves.`,
    },
    keywords: ['蜂窩', '虎頭蜂', '蜜蜂', '摘除', '捕蜂', '屋簷', 'wasp nest', 'hornet', 'bees', 'remove', 'swarm'],
  },
  {
    id: 'wasp-snake-snake',
    categoryId: 'wasp-snake',
    departmentId: 'agriculture',
    question: { zh: '有蛇跑進家裡或院子，怎麼辦？', en: 'A snake has come into my house or yard. What do I do?' },
    answer: {
      zh: `請不要靠近也不要打牠，馬上告訴我們地址和蛇在哪裡，農業局委託的捕蛇人員全天候出勤。

請離蛇至少兩公尺，把門關起來、用毛巾塞門縫，讓牠困在一個房間；有人盯著牠的位置、小孩和寵物帶開。不要急著踩或用手抓，拿手機隔遠拍一張，有助於判斷有沒有毒。

電話中請說明多長、什麼顏色花紋、頭部形狀，以及在冰箱後、床下、水溝或車引擎裡。人員到達時請在門口帶路。

蛇離開屋子、躲進草叢或樹林找不到時，就不再捕捉，屬於自然環境。有人被咬，請立刻打 119。外面的蛇鑽進水溝，通常自己會走，保持距離就好。`,
      en: `Do not go near or hit it; tell us the address and where the snake is, and contracted catchers come at any hour.

Keep two metres away, shut the door and stop the gap with towels, so that it stays in one room. Let somebody watch it and take children and pets away. Photograph it from a distance, which helps to tell whether it is venomous.

Say how long it is, its colour and pattern, the shape of its head, and whether it is behind the refrigerator, under a bed, in a drain or in an engine. Meet the catchers at the door.

If it has gone into grass or forest and cannot be found, no further search is made, since that is its home. If somebody is bitten, call 119 at once. A snake outdoors in a drain mostly leaves by itself; keep your distance.`,
    },
    keywords: ['蛇', '捉蛇', '眼鏡蛇', '雨傘節', '進家裡', 'snake', 'cobra', 'house', 'catcher', 'snake removal'],
  },
  {
    id: 'wasp-snake-bitten-or-stung',
    categoryId: 'wasp-snake',
    departmentId: 'agriculture',
    question: { zh: '被蛇咬或蜂螫了，怎麼處理？', en: 'I was bitten by a snake or stung by wasps. What should I do?' },
    answer: {
      zh: `被蛇咬請立刻打 119；被蜂螫而呼吸困難、臉腫、頭暈或被螫很多下，也請立刻打 119。

蛇咬：先離開，保持冷靜少動，取下手環戒指，傷肢固定、放低於心臟，記住蛇的顏色和時間，最好有照片。不要用嘴吸、用刀割、冰敷、喝酒或綁得很緊，也不要為了抓蛇再去冒險。

蜂螫：先離開蜂群，用卡片輕輕刮掉尾針，用清水沖洗，冰敷消腫，觀察至少三十分鐘；有過敏史的人帶著藥，馬上就醫。

到醫院請說是什麼蛇或蜂，血清由醫院判斷使用。在山上，手機可以撥 112。處理完之後再把地點告訴我們，我們派人捕捉，避免別人再遇到。`,
      en: `For a snake bite call 119 at once; for stings too, if there is trouble breathing, a swollen face, dizziness or many stings.

Snake bite: move away, keep still and calm, take off rings and bracelets, splint the limb and keep it below the heart. Remember the colour of the snake and the time; a photograph is best. Do not suck, cut, ice, drink alcohol or tie tightly, and do not take risks to catch it.

Stings: leave the swarm, scrape the sting off gently with a card, rinse, cool it, and watch for at least half an hour. People with allergies take their medicine and go to hospital at once.

Tell the hospital what kind it was; the doctors decide on antivenom. In the mountains you can dial 112 on a mobile. Afterwards tell us the place, so that the animal can be caught.`,
    },
    keywords: [
      '蛇咬',
      '蜂螫',
      '急救',
      '119',
      '過敏',
      '血清',
      'snake bite',
      'sting',
      'first aid',
      'allergy',
      'antivenom',
    ],
  },
  {
    id: 'wasp-snake-monkeys-and-others',
    categoryId: 'wasp-snake',
    departmentId: 'agriculture',
    question: {
      zh: '獼猴搶食、或家裡有壁虎、白蟻、蝙蝠，可以請人抓嗎？',
      en: 'Monkeys steal food, or there are geckos, termites or bats. Does somebody catch them?',
    },
    answer: {
      zh: `獼猴請勿餵食並收好食物，受困、受傷或攻擊人時告訴我們；壁虎、白蟻、蟑螂則要找民間除蟲業者。

在壽山、柴山一帶不要拿塑膠袋，不要對視、不要逗弄，食物放背包；餵食野生動物可能受罰。猴子闖進家裡，先開一扇窗讓牠出去，不要圍堵，被抓傷請沖洗就醫。獼猴也可能損害農作物，農民可以向農業局問防治和補助。

老鼠、蝙蝠、鴿子築巢，原則上由住戶和大樓處理，可以請公司裝網或清除；蝙蝠屬保護對象的種類，請不要毒殺。

大量老鼠或蚊子造成衛生問題，請反映地點，可以由環境保護局或衛生局協助。逃出的特殊寵物如鱷魚、蟒蛇，請立刻告訴我們。`,
      en: `Do not feed monkeys and put food away; tell us if one is trapped, hurt or attacks people. For geckos, termites and cockroaches hire a pest company.

Around Shoushan carry no plastic bags, do not stare or tease, and keep food in your backpack; feeding wild animals may be fined. If a monkey comes in, open a window and let it out rather than corner it; wash and have scratches treated. Farmers whose crops suffer can ask the Agriculture department about fences and subsidies.

Rats, bats and pigeons that nest are in principle for the resident and the building, who may hire a company to clear and net. Some bats are protected; do not poison them.

If masses of rats or mosquitoes endanger health, report the place, and Environmental Protection or Health helps. Tell us at once of escaped exotic pets such as crocodiles or pythons.`,
    },
    keywords: [
      '獼猴',
      '猴子',
      '壽山',
      '白蟻',
      '蝙蝠',
      '老鼠',
      '除蟲',
      'monkey',
      'macaque',
      'termites',
      'bats',
      'rats',
      'pest control',
    ],
  },
];
