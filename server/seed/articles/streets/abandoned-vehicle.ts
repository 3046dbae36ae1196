import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about abandoned vehicles: reporting, removal, getting one back, scrapping. */
export const abandonedVehicleArticles: ArticleSeed[] = [
  {
    id: 'abandoned-vehicle-report',
    categoryId: 'abandoned-vehicle',
    departmentId: 'environment',
    question: {
      zh: '路邊有廢棄的汽機車，怎麼通報移走？',
      en: 'There is an abandoned car or scooter. How do I have it removed?',
    },
    answer: {
      zh: `告訴我們停放地點、車種和有沒有車牌，有牌的由警察局查報，沒牌的由環境保護局認定，確定是廢棄車就會移置。

請說明門牌、顏色、有沒有輪胎、生鏽、破窗、長期沒動，以及車牌號碼，照片會很有幫助。外觀骯髒鏽蝕、明顯不能開才算廢棄車；只是停很久，但車況完整，不一定符合。

認定後會在車上貼通知，車主在期限內不清走，就移到保管場並公告；實際天數依現行規定，通常有牌車貼七天。移置後仍無人認領，才可以當廢棄物處理，整個過程要一個月以上。

掛牌、看起來還能開的，可能是占用停車格、未繳費或贓車，會轉交通局或警察局。停在私人土地上的，要由地主處理。`,
      en: `Tell us the place, the kind of vehicle and whether it has plates; if it counts as abandoned, it is removed. With plates the police look into it, without them Environmental Protection.

Give the house number, the colour, missing tyres, rust, broken windows, how long it has not moved, and the plate; photographs help. Only a vehicle that is dirty, rusty and plainly useless counts. One that has just stood long but is complete may not.

A notice is put on it, and if the owner does not take it away in time, as a rule seven days for one with plates, it is moved to a depot and announced. It may be treated as waste only if nobody claims it, so the whole takes more than a month.

Complete vehicles with plates may be a matter of a parking bay, unpaid fees or theft, for Transportation or the police. On private land the owner of the land must act.`,
    },
    keywords: [
      '廢棄車',
      '廢車',
      '棄置機車',
      '占位',
      '車牌',
      '移走',
      'abandoned car',
      'scooter',
      'wreck',
      'remove',
      'junk vehicle',
    ],
  },
  {
    id: 'abandoned-vehicle-notice-on-mine',
    categoryId: 'abandoned-vehicle',
    departmentId: 'environment',
    question: {
      zh: '我的車被貼廢棄車通知或被移走，怎麼辦？',
      en: 'My vehicle has a notice on it or has been taken away. What do I do?',
    },
    answer: {
      zh: `請看通知上的期限和電話，在期限前把車移走或與承辦單位聯絡，就不會被當廢棄車移置。

只是暫時沒開，請清洗、把輪胎打氣、恢復正常停放，並保留照片，告訴承辦單位車還要用。需要修車、出國或住院的，可以說明並請家人代為處理。

已經被移走，告訴我們車號，我們查保管場。領車要帶行照、身分證和車鑰匙，委託他人要有委託書；移置和保管費用依規定收取，欠稅、罰單也要一併了解。公告一個月沒人領，就會依廢棄物處理，之後很難要回來。

覺得認定錯誤，可以提出車況照片、定期檢驗和加油紀錄，向移置機關申請更正。車上私人物品，請在領車時當場點清。`,
      en: `Before the date on the notice, move the vehicle or call the office; then it will not be taken away.

If you just do not use it now, wash it, inflate the tyres, park it properly, keep photographs, and tell the office that it is still in use. If you are repairing it, abroad or in hospital, say so and let your family see to it.

If it is gone, give us the plate and we find the depot. Bring the registration, your identity card and the key; a person acting for you needs a letter. Moving and storage are charged, and taxes or fines may be open. After a month's announcement it is treated as waste and can hardly be recovered.

If the decision was wrong, ask for correction with photographs and inspection or fuel records. Check your belongings when you collect it.`,
    },
    keywords: ['被貼單', '移置', '領車', '保管場', '廢棄車通知', 'notice', 'towed', 'reclaim', 'depot', 'my car'],
  },
  {
    id: 'abandoned-vehicle-scrap-mine',
    categoryId: 'abandoned-vehicle',
    departmentId: 'environment',
    question: {
      zh: '舊汽機車要報廢回收，怎麼辦？有獎金嗎？',
      en: 'How do I scrap an old car or scooter, and is there a bonus?',
    },
    answer: {
      zh: `請先找合格的廢車回收商來拖車，再到監理所辦報廢，之後上環境部網站申請回收獎勵金。

拖車不用付費，殘值由您和回收商談；交車時索取「廢機動車輛回收管制聯單」，這是報廢和領獎金的憑證，請不要交給來路不明的人，免得車子被亂丟又掛您的名字。

報廢前把牌照稅、燃料費和罰單繳清，帶行照、身分證、號牌到監理所。出廠滿一定年數、依期限申請才有獎金，金額以環境部公告為準，可以用電話或網路申請。

車主過世、行照遺失、車子找不到的，監理所另有辦法，請先打電話問。沒有報廢只是停用，稅金還會繼續產生。`,
      en: `Have a licensed recycler fetch it, cancel the registration at the motor vehicle office, then claim the bonus on the ministry's website.

Towing is free, and you agree the scrap value with the recycler. Ask for the vehicle recycling certificate when you hand it over, since you need it for both; do not give the car to a stranger who may dump it in your name.

Pay licence tax, fuel fee and fines first and bring registration, identity card and plates. A bonus is paid for vehicles above a certain age if you apply in time; the Ministry of Environment announces the sum and takes claims by telephone or on the internet.

If the owner has died, or papers or the vehicle are lost, there are special ways; call the motor vehicle office. Without cancelling, taxes go on.`,
    },
    keywords: [
      '報廢',
      '回收',
      '獎勵金',
      '舊車',
      '監理所',
      '舊機車',
      'scrap car',
      'recycle vehicle',
      'bonus',
      'deregister',
      'old scooter',
    ],
  },
  {
    id: 'abandoned-vehicle-bicycles-and-long-parking',
    categoryId: 'abandoned-vehicle',
    departmentId: 'environment',
    question: {
      zh: '腳踏車被棄置、或有人長期霸占停車格，能移走嗎？',
      en: 'Bicycles are left behind, or somebody always occupies a parking bay. Can they be removed?',
    },
    answer: {
      zh: `可以通報，告訴我們地點和數量，鏽壞的腳踏車由環境保護局貼條後清走，占用停車格的車輛由交通局查處。

車站、人行道、騎樓長期停放的腳踏車，多半貼紙公告一段時間，沒人取回才移走，請先掛好號碼或把自己的取走。共享單車亂停，請打該業者客服或告訴我們車號。

公有停車格連續停滿規定天數，交通局可以通知並移置；收費格的廣告車、收售車行占用多格，也可以檢舉，最好提供幾天不同時間的照片。

私人空地上的車，要由地主處理。有人用桶子、盆栽占路邊的車位，可以請警察局或清潔隊移除。車輛沒有掛牌的，請特別說明，處理程序不同。`,
      en: `Yes; rusty bicycles are tagged and cleared by Environmental Protection, and Transportation deals with vehicles that occupy bays.

Tell us the place and how many. Bicycles left at stations, on pavements and in arcades are mostly tagged for some time and removed only if nobody fetches them; take yours away in time. For shared bicycles call their company or give us the number.

A vehicle that stays in a public bay longer than allowed can be notified and moved. Advertising vans and dealers who fill several bays may be reported too, best with photographs from several days.

Private ground is not the city's to clear. For buckets or flower pots that reserve a place in the road, tell the police or the cleaning team. Say if a vehicle has no plates, since the procedure differs.`,
    },
    keywords: [
      '腳踏車',
      '自行車',
      '停車格',
      '霸占',
      '共享單車',
      '廣告車',
      'bicycle',
      'abandoned',
      'parking bay',
      'occupied',
      'long parking',
    ],
  },
];
