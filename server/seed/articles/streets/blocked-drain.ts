import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about roadside drains: blocked, smelly, something fallen in, broken covers. */
export const blockedDrainArticles: ArticleSeed[] = [
  {
    id: 'blocked-drain-report',
    categoryId: 'blocked-drain',
    departmentId: 'water',
    question: { zh: '水溝堵住不通，怎麼請人來清？', en: 'The roadside drain is blocked. How do I have it cleared?' },
    answer: {
      zh: `告訴我們水溝在哪個門牌前，水利局會派人查看並安排清疏，公共水溝清淤不收費。

請說明是路邊有蓋的側溝、屋後溝，還是大排水溝；是下雨才積水，還是平常就有水出不去；看得到淤泥、樹葉、垃圾，還是水泥塊。家裡馬桶、排水孔不通而路邊水溝正常，通常是自家管線的問題，要請水電行處理。

屋後溝多半在私人土地上，住戶有責任保持暢通，加蓋封死的要先打開才能清。豪雨前後通報量大，會先清理低窪、正在淹水的路段。

請不要把廢油、水泥漿或菸蒂倒進水溝，這是堵塞最常見的原因，也會被環境保護局處罰。`,
      en: `Tell us which house number the drain lies in front of, and Water Resources has it looked at and cleared, free of charge.

Please say whether it is a covered gutter, a drain behind houses or a large channel; whether water stands there only in rain or always; and whether you see mud, leaves, rubbish or concrete. If your own toilet or sink is blocked while the drain outside runs, the fault is in your pipes and a plumber must come.

Drains behind houses mostly lie on private land, and residents must keep them clear; one that has been built over must be opened first. Before and after heavy rain, low-lying and flooded places come first.

Please put no cooking oil, cement slurry or cigarette ends into drains. That is the usual cause, and it is fined.`,
    },
    keywords: ['水溝', '堵塞', '不通', '清淤', '側溝', '屋後溝', 'drain', 'blocked', 'gutter', 'clear', 'ditch'],
  },
  {
    id: 'blocked-drain-fallen-object',
    categoryId: 'blocked-drain',
    departmentId: 'water',
    question: {
      zh: '鑰匙或手機掉進水溝，可以請人幫忙撿嗎？',
      en: 'My keys or telephone fell into a drain. Can somebody get them out?',
    },
    answer: {
      zh: `可以，請留在現場告訴我們最近的門牌和掉下去的格柵，水利局人員有空檔時會盡力協助打開溝蓋撿取。

請不要自己搬溝蓋，鑄鐵和水泥蓋很重，容易夾傷；也不要把手或頭伸進去，溝裡可能有毒氣和蛇蟲。先記住掉落的位置，放個明顯的東西作記號，避免被車壓過。

有水流、淤泥很深，或掉進有蓋的人孔、污水管，就不一定撿得回來，下雨時基於安全也會停止。這類協助要排在淹水和危險案件後面，可能需要等。

證件遺失請向警察局或戶政事務所辦理，手機請先請電信公司停話。寵物或小動物受困，我們會轉給動物保護處；有人掉進去，請立刻打 119。`,
      en: `Yes; stay there and give us the nearest house number, and Water Resources opens the cover when a crew is free.

Please do not lift the cover yourself; iron and concrete ones are heavy and crush fingers. Do not reach or lean in either, as there may be gas or snakes. Remember the spot and mark it with something visible.

Where there is a current or deep mud, or the thing fell into a manhole or sewer, it may not be found, and in rain the search stops for safety. Such help comes after floods and dangers, so you may have to wait.

For lost documents go to the police or the household registration office, and have a lost telephone blocked. Trapped animals are passed to the Animal Protection Office. If a person has fallen in, call 119 at once.`,
    },
    keywords: ['鑰匙', '手機', '掉進水溝', '撿東西', '溝蓋', 'keys', 'phone', 'fell into drain', 'retrieve', 'grate'],
  },
  {
    id: 'blocked-drain-smell-mosquitoes',
    categoryId: 'blocked-drain',
    departmentId: 'water',
    question: {
      zh: '水溝很臭、有蚊子和蟑螂，怎麼處理？',
      en: 'The drain smells and breeds mosquitoes and cockroaches. What can be done?',
    },
    answer: {
      zh: `請告訴我們位置和味道的種類，淤積由水利局清理，污水亂排由環境保護局稽查，蚊蟲由衛生和環保單位處理。

像糞水的味道，可能是化糞池沒抽或污水管接錯；像油味，多半是餐廳或攤位倒廢油；像瓦斯或溶劑味，請先遠離，這可能有爆炸危險，請打 119。請說明什麼時候最臭、附近有沒有店家或工地。

水溝裡的蚊子多半是家蚊，登革熱的斑蚊喜歡乾淨的積水，所以家中和騎樓的水桶、盆栽、輪胎更要清。需要噴藥，由衛生局依疫情和稽查結果決定，不會只因為有蚊子就噴，以免產生抗藥性。

家裡排水孔冒臭味，可以先加水或裝防臭蓋。`,
      en: `Tell us the place and the kind of smell; Water Resources removes mud, Environmental Protection checks discharges, and Health deals with insects.

A smell of faeces may mean a full septic tank or a wrongly connected pipe; of oil, a restaurant or stall that pours it away; of gas or solvent, a danger of explosion: keep away and call 119. Tell us when it is worst and what shops or sites are near.

Mosquitoes in drains are mostly the common kind. The ones that carry dengue like clean standing water, so empty buckets, flower pots and tyres at home. Spraying is decided by Health from inspections and cases and not for every mosquito, so that insects do not grow resistant.

If the drain in your own house smells, pour water into it or fit a trap.`,
    },
    keywords: [
      '水溝臭',
      '臭味',
      '蚊子',
      '蟑螂',
      '登革熱',
      '噴藥',
      'smell',
      'odour',
      'mosquito',
      'cockroach',
      'dengue',
      'drain',
    ],
  },
  {
    id: 'blocked-drain-broken-cover',
    categoryId: 'blocked-drain',
    departmentId: 'water',
    question: {
      zh: '水溝蓋破掉、不見或一直響，找誰？',
      en: 'A gutter cover is broken, missing or rattles. Whom do I tell?',
    },
    answer: {
      zh: `請告訴我們溝蓋在哪個門牌前，水利局會派人更換；有人可能踩空的，會先放警示再修。

請說明是水泥蓋、鑄鐵格柵還是鐵板，缺口多大，旁邊是人行道還是機車道。缺口大的請勿靠近，天黑看不清楚時，請提醒家人和鄰居。

溝蓋被自己或店家加鐵板、水泥封起來的，水流不進去會造成積水，查到會要求移除。車庫前的溝蓋經常被車壓壞，屋主不可以自行更換，請由水利局依規格處理；因為施工壓壞的，請提供工地或車輛資料，由肇事者賠償。

溝蓋失竊請同時向警察局報案。`,
      en: `Tell us which house number it lies in front of, and Water Resources replaces it, after marking any gap where people might step in.

Please say whether it is concrete, a cast-iron grate or a steel plate, how large the gap is, and whether it lies in a pavement or a scooter lane. Keep away from large gaps and warn your family and neighbours after dark.

Covers that residents or shops have sealed with plates or concrete keep water out and cause flooding; their removal is ordered. Covers in front of garages often break under cars; owners may not change them themselves. If a contractor broke one, give us the site or number plate so that the one responsible pays.

If a cover was stolen, report it to the police as well.`,
    },
    keywords: [
      '水溝蓋',
      '溝蓋',
      '破損',
      '格柵',
      '失竊',
      '聲音',
      'gutter cover',
      'grate',
      'missing',
      'broken',
      'rattling',
    ],
  },
];
