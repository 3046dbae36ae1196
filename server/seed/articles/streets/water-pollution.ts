import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about water: discoloured rivers, illegal discharge, pig farms, tap water. */
export const waterPollutionArticles: ArticleSeed[] = [
  {
    id: 'water-pollution-river',
    categoryId: 'water-pollution',
    departmentId: 'environment',
    question: {
      zh: '河水變色、冒泡或有大量死魚，怎麼通報？',
      en: 'A river is discoloured or foaming, or full of dead fish. How do I report it?',
    },
    answer: {
      zh: `請馬上通報，告訴我們河名、橋名和看到的情形，環境保護局會派人採樣並往上游找污染源。

請說明顏色、泡沫、油花、氣味、死魚多少，往上游看從哪個排水口開始變色，能拍照最好。污水會流走，越快越好，晚上和假日也有人出勤，也可以撥 0800-066-666。

不要碰水、不要撿魚吃，釣客和小孩先離開；皮膚碰到請用清水沖。看到油，請不要點火。

死魚不一定是污染，天氣突然變冷、下大雨或水缺氧也會造成，所以要檢驗。死魚由清潔隊和河川管理單位撈除；海邊、港區由海洋局和港務公司處理，我們會分派。自來水的水源受影響時，自來水公司會另外公告。`,
      en: `Report it at once with the river, the nearest bridge and what you see; samples are taken and the source is followed upstream.

Tell us the colour, foam, oil, smell and how many fish, and at which outfall upstream the change begins; photographs are best. The water flows on, so be quick. Inspectors also work at night and on holidays, and 0800-066-666 takes reports as well.

Do not touch the water or eat the fish; anglers and children should leave, and skin that was touched should be rinsed. Light no fire near oil.

Dead fish need not mean pollution: sudden cold, heavy rain and lack of oxygen kill too, so it is tested. Cleaning teams and river authorities remove them; at the coast and in harbours Marine Affairs and the port company. If tap water is affected the water company says so.`,
    },
    keywords: [
      '河水',
      '變色',
      '死魚',
      '泡沫',
      '油污',
      '污染',
      'river',
      'discoloured',
      'dead fish',
      'foam',
      'oil',
      'water pollution',
    ],
  },
  {
    id: 'water-pollution-illegal-discharge',
    categoryId: 'water-pollution',
    departmentId: 'environment',
    question: {
      zh: '工廠或店家偷排廢水，怎麼檢舉？',
      en: 'How do I report a factory or shop that secretly discharges waste water?',
    },
    answer: {
      zh: `請告訴我們排放口的位置、時間和顏色，正在排時立刻通報，環境保護局會派員採樣；檢舉人保密，查獲可能有獎金。

常見的偷排是半夜、下雨天或假日，也有用暗管的，請記錄幾次的日期時間，看到暗管或槽車請拍照、記車號，但不要自己進入廠區。

大型餐廳、洗車場、加油站、洗衣店也要處理油水，洗地水、油污直接沖進水溝都可以檢舉；路邊洗水泥車、油漆桶也一樣。

稽查要採到當下的水樣才能判斷超標，所以到場沒有水流時，可能沒有辦法當天處罰，但會列入加強監控，必要時封管、查流向。一般家庭的洗衣水排進水溝，多半要等接管才能改善，不是罰鍰的對象。`,
      en: `Tell us the place, time and colour while it flows; samples are taken, your name stays secret, and there may be a reward.

It often happens at night, in rain or on holidays, sometimes through a hidden pipe. Note several dates and times, photograph pipes and tankers with their plates, but do not enter the premises.

Large restaurants, car washes, petrol stations and laundries must treat their water too, and you can report oily floor water flushed into the drain, or concrete mixers and paint pots rinsed at the roadside.

An excess can be proved only from a sample of the moment, so if nothing flows when the inspectors come they may not fine, but the place is watched, and pipes may be sealed or traced. Washing water from ordinary homes is improved by a sewer rather than a fine.`,
    },
    keywords: [
      '廢水',
      '偷排',
      '暗管',
      '檢舉',
      '獎金',
      '洗車',
      'waste water',
      'illegal discharge',
      'hidden pipe',
      'car wash',
      'reward',
    ],
  },
  {
    id: 'water-pollution-livestock',
    categoryId: 'water-pollution',
    departmentId: 'environment',
    question: {
      zh: '養豬場、養鴨場廢水流出來很臭，怎麼處理？',
      en: 'A pig or duck farm lets out smelly waste water. What can be done?',
    },
    answer: {
      zh: `請告訴我們牧場位置和流出的水溝、時間，環境保護局會採樣查廢水處理設施，超標就要求改善並處罰。

請說明是廢水、糞尿堆、死豬還是臭味，顏色深淺，是天天如此，還是洗欄舍或下雨時才有。一定規模以上的畜牧場要申請廢水許可、做好三段式處理；規模小的也不能直接排入河川。

臭味的檢測方法和水不同，需要在附近採氣體樣品；風向會影響，請提供最嚴重的時段。糞尿拿去澆灌農地要先核准，並照計畫量使用，沒核准就在田裡潑灑，可以檢舉。

牧場有沒有合法登記，由農業局查；死豬、死雞鴨的處理和疫情，也由動物保護處負責。農家自養幾隻的，先以輔導改善為主。`,
      en: `Tell us which farm and which ditch, and when; Environmental Protection samples the water and checks the farm's treatment plant.

Above the limit, improvement is ordered and a fine follows. Say whether it is water, heaps of dung, carcasses or smell, how dark it is, and whether it happens daily or only when the sheds are washed or it rains. Farms above a certain size need a discharge permit and three-stage treatment, and smaller ones may not let it run into rivers either.

Smell is measured differently, by taking air samples, and the wind matters, so give the worst hours. Using slurry on fields needs approval and fixed amounts; without it, report it.

Whether a farm is legally registered is for the Agriculture department; carcasses and disease are for the Animal Protection Office. Small household keepers are first advised.`,
    },
    keywords: [
      '養豬場',
      '豬糞',
      '畜牧廢水',
      '臭味',
      '鴨場',
      '雞場',
      'pig farm',
      'livestock',
      'manure',
      'smell',
      'duck farm',
    ],
  },
  {
    id: 'water-pollution-tap-water',
    categoryId: 'water-pollution',
    departmentId: 'environment',
    question: {
      zh: '自來水有怪味、變黃或混濁，能不能喝？',
      en: 'My tap water smells, is yellow or cloudy. Can I drink it?',
    },
    answer: {
      zh: `先不要喝，打台灣自來水公司 24 小時專線 1910 查附近有沒有停水或破管，並問鄰居是不是一樣。

整區都有，多半是施工、破管或復水時帶起沉積物，讓冷水流幾分鐘變清再用；泛白放一下就清的是氣泡，無害；黃色多是鐵鏽。只有您家有，請檢查水塔、水池和老舊的水管，建議每半年到一年清洗水塔一次。

有汽油、油漆、農藥的味道，或水塔疑似被人動過，請先關掉水，留下一瓶水樣，告訴我們，會轉環境保護局檢驗；懷疑有人下毒，請報警。

社區水塔由管理委員會維護；飲水機、濾芯依廠商建議更換。喝了不舒服請就醫，並告訴醫生水的狀況。停水要送水車，請洽自來水公司。`,
      en: `Do not drink it yet; call the Taiwan Water Corporation's 24-hour line 1910, and ask your neighbours whether theirs is the same.

If the whole area has it, works, a burst main or the return of supply have stirred up sediment: let the cold tap run until it is clear. White water that clears when it stands is only air; yellow is mostly rust. If it is only your home, look at the tank, the cistern and old pipes; a tank should be cleaned every half to whole year.

If it smells of petrol, paint or pesticide, or somebody may have touched the tank, turn it off, keep a bottle as a sample and tell us; Environmental Protection tests it. If you suspect poison, call the police.

An estate's tank is the committee's. If you feel ill see a doctor and mention the water. Ask the water company for tankers.`,
    },
    keywords: [
      '自來水',
      '混濁',
      '黃水',
      '異味',
      '水塔',
      '1910',
      'tap water',
      'cloudy',
      'yellow',
      'smell',
      'water tank',
      'drink',
    ],
  },
];
