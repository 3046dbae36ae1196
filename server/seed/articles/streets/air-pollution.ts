import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about air: smells from factories and kitchens, open burning, dust, air quality and exhaust. */
export const airPollutionArticles: ArticleSeed[] = [
  {
    id: 'air-pollution-factory-smell',
    categoryId: 'air-pollution',
    departmentId: 'environment',
    question: {
      zh: '聞到工廠的刺鼻臭味，要怎麼通報？',
      en: 'There is a sharp smell from a factory. How do I report it?',
    },
    answer: {
      zh: `聞到時請立刻通報，告訴我們地點、開始的時間和像什麼味道，環境保護局 24 小時都有人出勤稽查。

味道可以這樣形容：瓦斯、燒塑膠、油漆、酸、腐臭、雞屎。也請說風往哪裡吹、覺得是哪一家、有沒有人不舒服。氣味會散，越早到場越查得到；除了 1999，也可以撥環保公害專線 0800-066-666。

如果有煙霧、爆炸聲、頭暈噁心，請關門窗、離開現場，往上風處走，並打 119。冷氣有引進外氣功能的，請先關閉。

稽查員會循味查源、採樣送驗，檢驗要等幾天；確定超標才能處罰。常常在同一時段發生的，請記下幾次日期和時間，稽查員可以挑那個時段去採樣。檢舉人資料保密。`,
      en: `Report it while you smell it, with the place, the time it began and what it is like; inspectors go out day and night.

Describe it as gas, burnt plastic, paint, acid, rot or chicken dung. Tell us the wind, whom you suspect and whether anybody feels ill. Smells drift away, so the sooner somebody is there the better. The pollution line 0800-066-666 takes reports too.

If there is smoke, an explosion, dizziness or nausea, shut doors and windows, go upwind and call 119. Turn off the fresh-air intake of an air conditioner.

Inspectors follow the smell and take samples, and the analysis takes days; a fine needs a proven excess. If it returns at the same hours, note several dates, so that they can wait for it. Your name is kept confidential.`,
    },
    keywords: [
      '臭味',
      '工廠',
      '異味',
      '空污',
      '化學味',
      '瓦斯味',
      'factory smell',
      'odour',
      'air pollution',
      'chemical',
      'fumes',
    ],
  },
  {
    id: 'air-pollution-restaurant-fumes',
    categoryId: 'air-pollution',
    departmentId: 'environment',
    question: {
      zh: '樓下餐廳油煙排到我家，怎麼處理？',
      en: 'Kitchen fumes from a restaurant come into my home. What can be done?',
    },
    answer: {
      zh: `請告訴我們店名、地址和油煙最重的時段，環境保護局會檢查有沒有裝設並正常使用油煙處理設備。

請說明煙從哪裡排出，例如後巷、屋頂、抽風口正對窗戶，也可以拍下煙霧和風管的位置。一定規模的餐飲業依規定要裝集氣和防制設備並定期清洗保養；沒有裝、壞掉或沒開，可以要求改善並處罰。

小吃攤和一般住家的廚房不一定適用相同標準，會以勸導為主，例如改變風管方向、加濾網。烤肉店、早餐店、攤販的燒烤煙也可以反映。

騎樓擺攤、占用後巷、油倒進水溝，請一併說明，會分派給警察局、工務局和水利局。鄰居抽菸飄進家裡不屬於空污法，請先找管理委員會，菸害可以轉衛生局。`,
      en: `Tell us the name, the address and the worst hours; Environmental Protection checks that the extractor and filters are there and in use.

Say where the fumes come out, such as the back lane, the roof or a vent facing your window, and photograph them. Restaurants above a certain size must collect and clean their fumes and keep the equipment in order; missing, broken or idle equipment is fined after a demand to improve.

Small stalls and household kitchens may come under other rules, and the officers then advise, for instance, another direction for the duct or a filter. Smoke from grills and breakfast shops may be reported too.

Mention stalls in arcades, blocked lanes or oil in drains as well; we pass these to the police, Public Works and Water Resources. A neighbour's tobacco smoke is not air pollution in law: ask the committee first, and Health for smoking bans.`,
    },
    keywords: [
      '油煙',
      '餐廳',
      '排煙',
      '燒烤',
      '抽油煙機',
      '後巷',
      'kitchen fumes',
      'restaurant',
      'smoke',
      'grill',
      'extractor',
    ],
  },
  {
    id: 'air-pollution-burning',
    categoryId: 'air-pollution',
    departmentId: 'environment',
    question: {
      zh: '有人露天燃燒垃圾、稻草或金紙，可以檢舉嗎？',
      en: 'Somebody burns rubbish, straw or joss paper in the open. Can I report it?',
    },
    answer: {
      zh: `可以，看到火或煙請立刻告訴我們地點，環境保護局會派人制止；火勢擴大或靠近房子請先打 119。

露天燒垃圾、電線、廢木材、稻草和枯枝都不被允許，會產生有毒的煙。請說明在燒什麼、是誰的地、附近有沒有學校或醫院，能從安全的地方拍照最好。

收割後的稻草請翻耕入土或用腐化菌處理，農業局和農會提供協助，還可能申請補助。枯枝請捆好，預約清潔隊收運。

燒金紙請用廟方的環保金爐，或把金紙交清潔隊集中焚燒、以功代金；不要在路邊或風大的時候燒，完全熄滅再離開。煙飄進家裡時，請關窗並用濕毛巾塞住縫隙，氣喘的人戴上口罩、換到別的房間。`,
      en: `Yes; tell us the place as soon as you see fire or smoke and it is stopped. If it spreads or nears a house, call 119 first.

Burning rubbish, cables, wood, straw and branches in the open is not allowed, and the smoke is poisonous. Tell us what burns, on whose land, and whether a school or hospital is near; a photograph from a safe place helps.

Plough straw in or treat it with bacteria; the Agriculture department and the farmers' associations help and may pay a subsidy. Tie up branches and book the cleaning team.

For joss paper use a temple's or a public furnace, hand it in for central burning, or make a donation instead. Do not burn it at the roadside or in wind, and put the fire out. If smoke comes in, close windows, seal gaps with wet cloths, and let people with asthma wear a mask in another room.`,
    },
    keywords: [
      '露天燃燒',
      '燒垃圾',
      '燒稻草',
      '金紙',
      '濃煙',
      'open burning',
      'burning rubbish',
      'rice straw',
      'joss paper',
      'smoke',
    ],
  },
  {
    id: 'air-pollution-quality-and-vehicles',
    categoryId: 'air-pollution',
    departmentId: 'environment',
    question: {
      zh: '今天空氣品質不好該注意什麼？烏賊車、怠速和揚塵怎麼檢舉？',
      en: 'What do I do on bad-air days, and how do I report smoky vehicles, idling and dust?',
    },
    answer: {
      zh: `今天的空氣品質指數可以問我們，或查環境部空氣品質監測網；橘色時敏感族群要減少戶外活動，紅色以上人人都要減少。

氣喘、心臟病、老人、小孩和孕婦屬於敏感族群，外出戴口罩，關窗，學校可能改為室內課。秋冬到春天比較容易差。

排黑煙的車請記車牌、時間、地點和照片，上環境部烏賊車檢舉網或告訴我們，車主會收到到檢通知。停車超過三分鐘不熄火，除了特殊車輛，也可以檢舉。

工地、砂石車揚塵，請說明工地名稱，環境保護局會要求灑水、覆蓋和洗車。機車每年要做一次定期檢驗，出廠未滿五年的免驗，沒檢驗會受罰。`,
      en: `We, or the ministry's website, can tell you the index: from orange, sensitive people should do less outdoors; from red, everybody.

People with asthma or heart disease, the old, children and pregnant women are sensitive: wear a mask, close windows. Schools may keep classes indoors. Autumn to spring is the worst time.

For a vehicle with black smoke note the plate, time and place, and take a picture; report it on the Ministry's site or to us, and the owner is called for a test. Leaving an engine on for more than three minutes while parked can be reported, apart from special vehicles.

For dust from sites and gravel lorries give the name of the site; watering, covers and wheel washing are ordered. Scooters five years old or more must be tested every year; without the test there is a fine.`,
    },
    keywords: [
      '空氣品質',
      'AQI',
      '烏賊車',
      '怠速',
      '揚塵',
      '機車排氣檢驗',
      'air quality',
      'black smoke',
      'idling',
      'dust',
      'emission test',
    ],
  },
];
