import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers for farmers: crop losses, insurance and allowances, pests and disease, buildings on farmland. */
export const farmingArticles: ArticleSeed[] = [
  {
    id: 'farming-disaster-relief',
    categoryId: 'farming',
    departmentId: 'agriculture',
    question: {
      zh: '颱風、豪雨造成農作物損失，怎麼申請救助？',
      en: 'My crops were damaged by a typhoon or heavy rain. How do I apply for relief?',
    },
    answer: {
      zh: `農業部公告本市為救助地區後，請在受理期限內向土地所在地的區公所申請，期限通常只有十天左右。

請先不要急著清掉受損的作物，拍遠景和近景，照片要看得出地號位置、作物和日期，再等區公所勘查。準備身分證、印章、農會存摺、土地權狀或謄本；土地不是自己的，要有租約或所有權人的同意書。

原則上損失率達百分之二十以上、屬於公告的作物才補助，一年或一季有次數限制，金額依公告的項目和面積計算，不是全額賠償。還有低利貸款可以申請。

還沒公告前，區公所會先查報災情，您可以先把受損地點告訴我們或里幹事。養殖漁業問海洋局，畜禽問動物保護處和農業局。有投保農業保險的，另外通知農會或保險公司。`,
      en: `Once the ministry has declared our city a relief area, apply at the district office where the land lies, within about ten days.

Do not clear the damaged crop yet. Take pictures from afar and close by that show the plot, the crop and the date, and wait for the inspection. Bring your identity card, seal, farmers' association bank book and title deed; on somebody else's land the lease or the owner's consent.

In principle losses of twenty per cent and more on listed crops count, with a limit on how often per season or year. The sum follows the published rates and the area; it is not full compensation. There are low-interest loans too.

Before the declaration the district office collects reports; you may tell us or the neighbourhood officer the place already. For fish farms ask Marine Affairs, for livestock the Agriculture department. Tell your insurer separately if you are insured.`,
    },
    keywords: [
      '農損',
      '颱風',
      '救助',
      '天然災害',
      '區公所',
      '作物',
      'crop damage',
      'disaster relief',
      'typhoon',
      'farmer',
      'apply',
    ],
  },
  {
    id: 'farming-insurance-and-allowance',
    categoryId: 'farming',
    departmentId: 'agriculture',
    question: {
      zh: '怎麼參加農保、領老農津貼？',
      en: "How do I join farmers' insurance or receive the old farmers' allowance?",
    },
    answer: {
      zh: `農保和老農津貼都向戶籍所在地的農會申請，農會初審後，由勞動部勞工保險局核定。

農保要確實從事農業、有一定面積的農地或符合耕作資格，並且沒有同時參加其他職業的社會保險；農會會員和非會員的條件不同，請帶身分證、戶口名簿、土地謄本和印章到農會，由承辦人員審查。

老農津貼要年滿規定年齡、農保年資達標，並有所得和不動產的排富門檻，金額和門檻會調整，請先到農會試算。已經領勞保等其他老年給付的人，可能不能再領。

農民職業災害保險、農民退休儲金也可以一起問。農會拒收或說明不清楚，可以告訴我們，農業局會協助；1999 無法替您判定資格。`,
      en: `Apply for both at the farmers' association where you are registered; the Bureau of Labor Insurance makes the final decision.

For the insurance you must really farm, have enough land or meet the rules on cultivation, and not be in another occupational insurance. Members and others have different conditions. Bring your identity card, household register, land register extract and seal, and let the clerk check it.

The allowance needs a set age and years of insurance, and there are limits of income and property. Sums and limits change, so have the association work it out. People who already draw another old-age benefit may be excluded.

Ask about occupational accident insurance and retirement savings at the same time. If the association refuses without explaining, tell us and the Agriculture department helps; the hotline cannot decide whether you qualify.`,
    },
    keywords: [
      '農保',
      '老農津貼',
      '農會',
      '資格',
      '農民退休儲金',
      'farmers insurance',
      'allowance',
      'farmers association',
      'pension',
      'eligibility',
    ],
  },
  {
    id: 'farming-pests-and-disease',
    categoryId: 'farming',
    departmentId: 'agriculture',
    question: {
      zh: '發現紅火蟻、雞鴨大量死亡或不明病蟲害，通報哪裡？',
      en: 'I found red fire ants, many dead poultry or unknown pests. Where do I report it?',
    },
    answer: {
      zh: `請馬上告訴我們地點，動物疫情也可撥 0800-761-590，疑似紅火蟻可撥國家紅火蟻防治中心 0800-095-590。

雞鴨短時間大量死亡、豬突然死亡或發燒，請停止搬運和出售、把牠們隔開、不要宰來吃，等動物防疫人員採樣；隱匿會受重罰。請戴好口罩和手套，離開場區要換鞋消毒。看到死掉的野鳥，不要用手碰。

紅火蟻的特徵是隆起的土丘、一碰會大量爬出來；不要踩、不要灌水或用火燒，會四處擴散，請做記號並拍照。被叮過敏，請打 119。

植物病蟲害請拍葉片和全株，帶到農業改良場或問農會、農業局，會告訴您合法用藥；不要亂買來路不明的農藥，也不要超過採收前禁用的天數。農藥空瓶沖洗三次再回收。`,
      en: `Tell us the place at once, or call 0800-761-590 for animal disease and 0800-095-590 for suspected red fire ants.

If poultry die in numbers, or pigs die or have fever, stop moving and selling them, keep them apart, do not eat them, and wait for the veterinarians; hiding disease is heavily fined. Wear mask and gloves and disinfect your shoes. Do not touch dead wild birds.

Fire ants build mounds and pour out when disturbed. Do not tread on, flood or burn them, for they spread; mark the place and take a picture. For an allergic reaction call 119.

For plants photograph the leaves and the whole plant and ask the agricultural research station, the farmers' association or the department, which name legal remedies. Buy no pesticides of unknown origin, and keep the days before harvest. Rinse empty bottles three times and return them.`,
    },
    keywords: [
      '紅火蟻',
      '禽流感',
      '死雞',
      '豬瘟',
      '病蟲害',
      '農藥',
      'fire ants',
      'avian flu',
      'dead poultry',
      'pests',
      'disease',
      'pesticide',
    ],
  },
  {
    id: 'farming-farmland-buildings',
    categoryId: 'farming',
    departmentId: 'agriculture',
    question: {
      zh: '農地可以蓋工寮、農舍或網室嗎？要申請什麼？',
      en: 'May I put up a shed, farmhouse or net house on farmland, and what must I apply for?',
    },
    answer: {
      zh: `要先申請農業用地作農業設施容許使用，核准後再看需不需要建築執照，不可以先蓋再說。

工寮、網室、資材室、曬場等要有實際農業需要和經營計畫，大小也有限制；先向土地所在地的區公所農業課問書表。農舍還要看土地取得時間、面積、無自用住宅等條件，並向工務局申請建照，建議請建築師先查。

山坡地整地另外要送水土保持，水電要拿核准函去申請；養雞、養豬要另申請畜牧設施和牧場登記。

蓋好以後改成住家、倉庫或民宿，屬於違規使用，會被要求恢復並可能失去農地的稅賦優惠。鄰居農地上蓋工廠、填土或倒廢棄物，可以告訴我們，會分派給地政局、工務局或環境保護局。`,
      en: `Get approval for the farm facility first, and then, if needed, a building permit; never build first.

Sheds, net houses, stores and drying floors need a real farming purpose and a plan, and are limited in size; ask the agriculture section of the district office for forms. A farmhouse further depends on when you got the land, its area, and whether you own a home, and needs a permit from Public Works; have an architect check first.

Levelling on a slope needs soil conservation papers too, and water and power need the approval letter. Poultry and pigs need approval as livestock facilities and registration of the farm.

Turning it into a home, store or guest house is a violation; you may have to restore the land and may lose its tax privileges. If neighbouring farmland holds a factory, fill or waste, tell us, and we pass it to Land Administration, Public Works or Environmental Protection.`,
    },
    keywords: [
      '農地',
      '農舍',
      '工寮',
      '網室',
      '容許使用',
      '農業設施',
      'farmland',
      'farmhouse',
      'shed',
      'net house',
      'building on farm',
      'permit',
    ],
  },
];
