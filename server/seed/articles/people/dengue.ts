import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about dengue fever: symptoms, breeding places, and spraying. */
export const dengueArticles: ArticleSeed[] = [
  {
    id: 'dengue-symptoms',
    categoryId: 'dengue',
    departmentId: 'health',
    question: {
      zh: '發燒又全身痠痛，會不會是登革熱？要去哪裡檢查？',
      en: 'I have a fever and aches. Is it dengue, and where am I tested?',
    },
    answer: {
      zh: `突然發高燒又頭痛、眼窩痛、肌肉關節痛或起紅疹，請儘快到附近診所或醫院，說明懷疑登革熱。

看診時請主動說出住家和工作地點、最近兩週去過哪裡、有沒有被蚊子咬、家人鄰居有沒有人發燒，醫師會判斷要不要做快篩；許多診所和各區衛生所都能做，去之前先打電話問最保險。是否收費依就醫方式不同，通報檢驗由公費支付。

發病後五天左右病毒還會經由蚊子傳給別人，請在家休息、掛蚊帳、擦防蚊液。退燒藥請由醫師開立，不要自己吃阿斯匹靈。退燒後如果肚子劇痛、一直吐、流鼻血或昏昏沉沉，是危險徵兆，請立刻打 119 或到急診。防疫問題也可以打 1922。`,
      en: `For sudden high fever with headache, pain behind the eyes, aching joints or a rash, see a doctor soon and mention dengue.

Tell the doctor where you live and work, where you have been in the last two weeks, whether mosquitoes bit you, and whether family or neighbours have a fever; the doctor decides on a rapid test. Many clinics and the district health centres do it; telephone first. The visit may have the usual charges; the test for a reported case is paid by the state.

For about five days after it starts, mosquitoes can carry it from you to others: rest at home, use a net and repellent. Take only what the doctor gives you for the fever, never aspirin. If, when the fever falls, you have bad stomach pain, keep vomiting, bleed or become drowsy, call 119. Questions on epidemics: 1922.`,
    },
    keywords: ['登革熱', '發燒', '快篩', 'NS1', '紅疹', '骨頭痛', '衛生所', '1922', 'dengue', 'fever', 'rash', 'test'],
  },
  {
    id: 'dengue-breeding-site',
    categoryId: 'dengue',
    departmentId: 'health',
    question: {
      zh: '隔壁空屋積水、很多蚊子，可以請人來處理嗎？',
      en: 'The empty house next door is full of standing water and mosquitoes. Can someone come?',
    },
    answer: {
      zh: `可以，請告訴 1999 地址和積水的位置，我們會立案請衛生、環保單位和區公所去查孳生源。

請說明是空屋、空地、水溝、工地還是地下室，有哪些積水容器，例如水桶、輪胎、花盆、帆布，最好附照片。水溝和公共區域由環境保護局清理，私人的地方會找到屋主，要求限期清除；查到孑孓可以依傳染病防治法處罰，屋主不處理，防疫需要時人員可以強制進入。

自己家裡請每週檢查一次：積水倒掉、容器刷過、沒有用的丟掉，水盤、冰箱底盤、地下室集水井、頂樓和屋後都要看。蚊蟲多不等於要噴藥，清掉積水才有效。`,
      en: `Yes; tell 1999 where water stands and mosquitoes breed, and we open a ticket for an inspection.

Say whether it is an empty house or lot, a ditch, a building site or a basement, and what holds the water: buckets, tyres, pots, sheets; a photograph helps. The Environmental Protection Bureau clears ditches and public ground. On private ground the owner is found and given a date; larvae can mean a fine under the communicable disease law, and inspectors can enter if control of the disease requires it.

At home, look once a week: pour out, scrub, throw away. Check saucers, the tray under the refrigerator, the sump in the basement, the roof and behind the house. Many mosquitoes do not mean spraying; removing the water is what works.`,
    },
    keywords: [
      '孳生源',
      '積水',
      '蚊子',
      '孑孓',
      '空屋',
      '空地',
      '水桶',
      '登革熱',
      'mosquito',
      'standing water',
      'larvae',
      'empty house',
      'breeding',
    ],
  },
  {
    id: 'dengue-spraying',
    categoryId: 'dengue',
    departmentId: 'health',
    question: {
      zh: '收到登革熱噴藥通知，一定要讓人進來噴嗎？要準備什麼？',
      en: 'I got a notice of dengue spraying. Must I let them in, and how do I prepare?',
    },
    answer: {
      zh: `附近有病例時，依傳染病防治法要配合噴藥，通知單上的時間請留人在家開門。

噴藥前請收好食物、餐具、玩具和衣物，蓋住魚缸並關掉打氣，寵物帶離，關掉爐火和瓦斯，電源要不要關請問現場人員；孕婦、嬰幼兒、氣喘患者請先離開。噴完門窗關上，照現場人員說的時間再回來，回來後開窗通風，擦洗桌面和地板。

時間真的不方便，請打通知單上的電話或告訴 1999 改期；不配合又沒有正當理由可能受罰，防疫人員也能在村里長、警察陪同下進入。請認明識別證和書面通知，噴藥不收費，向您收錢的就是冒名，請打 110。對藥劑過敏或在意用藥成分，可請衛生局說明。`,
      en: `When a dengue case is near, the law requires you to allow spraying; please be at home at the time on the notice.

Put away food, dishes, toys and clothes, cover the fish tank and stop its pump, take pets out and turn off the stove and gas; ask the team which electrical devices to switch off. Pregnant women, small children and people with asthma should leave. Keep the windows shut until the time the team tells you, then air the rooms and wipe tables and floors.

If you cannot be there, call the number on the notice or tell 1999, to agree on another time. Refusing without good reason can be fined, and the team may enter with the village chief or police. Look for the identity card and the written notice. It is free: whoever asks for money is a fraud, so call 110. The Department of Health will tell you what is sprayed.`,
    },
    keywords: [
      '噴藥',
      '登革熱',
      '通知單',
      '消毒',
      '化學防治',
      '孕婦',
      '寵物',
      'spraying',
      'fumigation',
      'insecticide',
      'dengue',
      'notice',
    ],
  },
];
