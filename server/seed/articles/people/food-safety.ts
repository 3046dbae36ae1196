import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about food: poisoning, bad products, and selling food. */
export const foodSafetyArticles: ArticleSeed[] = [
  {
    id: 'food-safety-poisoning',
    categoryId: 'food-safety',
    departmentId: 'health',
    question: {
      zh: '吃完東西上吐下瀉，懷疑食物中毒怎麼辦？',
      en: 'I was sick after a meal. What do I do about food poisoning?',
    },
    answer: {
      zh: `請先就醫並告訴醫師懷疑食物中毒，再打 1999 通報店家，衛生局會去稽查。

吐得很厲害、便中帶血、發高燒、視力模糊、嘴巴或手腳發麻，請打 119。看診後請留診斷證明和收據，剩下的食物用乾淨袋子密封放冰箱，不要冷凍也不要丟，可能要送驗。

通報時請說明店名、地址、用餐日期時間、吃了什麼、幾個人吃、幾個人不舒服、幾點開始。衛生局會到店家檢查、採樣，醫院也會把疑似個案通報上來，兩人以上有同樣症狀最容易查出原因。衛生局能處罰業者，但醫藥費賠償要您和店家談；談不攏可打 1950 申訴消費爭議。`,
      en: `See a doctor and say you suspect food poisoning; then tell 1999 where you ate, and the Department of Health inspects the place.

Call 119 for heavy vomiting, blood, high fever, blurred sight, or numb lips, hands or feet. Keep the medical certificate and receipts. Seal what is left of the food in a clean bag in the refrigerator; do not freeze it or throw it away, for it may be tested.

Tell us the name and address, when you ate and what, how many ate, how many are ill and since when. Inspectors go there and take samples, and hospitals report cases as well; two or more people with the same signs make the cause easiest to find. The department can fine the business, but compensation is between you and it; if you cannot agree, call 1950.`,
    },
    keywords: [
      '食物中毒',
      '拉肚子',
      '嘔吐',
      '腹瀉',
      '餐廳',
      '通報',
      '稽查',
      'food poisoning',
      'diarrhea',
      'vomiting',
      'sick',
      'restaurant',
    ],
  },
  {
    id: 'food-safety-bad-product',
    categoryId: 'food-safety',
    departmentId: 'health',
    question: {
      zh: '買到過期、發霉或有異物的食品，要向誰檢舉？',
      en: 'I bought food that was expired, mouldy or had something in it. Whom do I tell?',
    },
    answer: {
      zh: `請打 1999 或全國食安專線 1919，提供商品照片和購買憑證，衛生局會派人稽查。

請保留包裝、發票和異物，拍下品名、批號、有效日期和製造廠商；商品不要丟，也不要把異物清洗掉。請說明在哪家店、什麼時候買的，有沒有吃下去。標示不清、誇大療效、餐廳環境髒亂也可以用同樣方式檢舉。

製造廠在外縣市時，會移給當地衛生局查。檢舉人身分保密，您留下聯絡方式才能收到結果，查獲重大違規有些情形可以領檢舉獎金，依衛生局規定。退貨、換貨請先找店家，不肯處理再打 1950。農藥殘留或肉品來源的問題，我們會同時轉農業局。`,
      en: `Call 1999 or the national food safety line 1919 with photographs and proof of purchase; the Department of Health inspects.

Keep the package, the receipt and whatever you found in it, unwashed. Photograph the name, the batch, the date and the maker. Tell us which shop and when, and whether anyone ate it. Unclear labels, promises of a cure and dirty kitchens are reported the same way.

If the maker is in another county, the health bureau there takes it up. Your name is kept secret, but leave a contact if you want the result; for grave offences there is sometimes a reward under the department's rules. For a refund ask the shop first, then 1950. Pesticide or the origin of meat also goes to the Agriculture Bureau.`,
    },
    keywords: [
      '過期',
      '發霉',
      '異物',
      '蟑螂',
      '標示',
      '1919',
      '檢舉',
      '食品',
      'expired',
      'mould',
      'mold',
      'foreign object',
      'label',
      'food safety',
    ],
  },
  {
    id: 'food-safety-selling-food',
    categoryId: 'food-safety',
    departmentId: 'health',
    question: {
      zh: '想開小吃店或在家做餐點網路賣，衛生上要辦什麼？',
      en: 'I want to open a food stall or sell home cooking online. What must I do?',
    },
    answer: {
      zh: `賣吃的都要先到「食品業者登錄平台」登錄，俗稱非登不可，並遵守食品良好衛生規範。

開店前先確認三件事：地點能不能做餐飲，問都市發展局和工務局；商業登記和稅籍，問經濟發展局和國稅局；衛生登錄，問衛生局。從業人員到職前要健康檢查，之後每年檢查，要有一定時數的衛生講習，部分職務要有廚師證書。

在家接單也算食品業者，廚房要和生活空間適當區隔，包裝要標示品名、內容物、有效日期、過敏原和負責廠商。衛生局會不定期稽查，也可以先請他們輔導。夜市和市場的攤位由經濟發展局管理，在路邊擺攤影響交通則由警察取締。`,
      en: `Everyone who sells food must first register on the national food business platform and keep the rules of good hygiene.

Check three things first: whether food may be sold at that address (Urban Development and Public Works); business and tax registration (Economic Development and the National Taxation Bureau); hygiene registration (Department of Health). Staff need a medical check before they begin and each year, and hours of hygiene training; some posts need a cook's certificate.

Cooking at home for orders counts as a food business: keep the kitchen suitably apart from living space, and label the name, contents, date, allergens and who is responsible. Inspectors come unannounced, and will also advise you beforehand. Places in markets and night markets are run by Economic Development; police deal with stalls that obstruct the road.`,
    },
    keywords: [
      '非登不可',
      '食品業者登錄',
      '小吃店',
      '開店',
      '網路賣餐',
      '廚師證',
      '健康檢查',
      'food business',
      'register',
      'food stall',
      'home cooking',
      'hygiene',
    ],
  },
];
