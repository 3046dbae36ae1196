import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about street trees: fallen, pruning, sick or old trees, roots and private trees. */
export const streetTreeArticles: ArticleSeed[] = [
  {
    id: 'street-tree-fallen',
    categoryId: 'street-tree',
    departmentId: 'works',
    question: {
      zh: '路樹倒了或斷枝掛在上面，怎麼通報？',
      en: 'A street tree has fallen or a broken branch is hanging. How do I report it?',
    },
    answer: {
      zh: `請先遠離，並告訴我們位置、有沒有壓到人車或電線，工務局會派人鋸除清運；有人受困請先打 119。

樹壓到電線時，不要碰樹也不要碰車，等台電斷電後才能處理。請說明樹擋住幾個車道、行人能不能通過，這會決定先後次序。

颱風期間倒樹很多，會先處理壓到人、電線和阻斷主要道路的地方，路邊不妨礙通行的要晚一些。車子被路樹壓壞，請不要急著移動，先拍照並報警備案，之後可以向保險公司或管理機關求償。`,
      en: `Keep away and tell us the place and whether people, cars or wires are hit; if somebody is trapped, call 119 first.

If a tree lies on a power line, touch neither the tree nor a car beneath it; nothing can be done until Taipower has cut the current. Tell us how many lanes are blocked and whether people can pass, since that decides the order. Public Works saws the tree up and takes it away.

During a typhoon many trees fall. Those on people, on wires and across main roads come first; those at the side of the road wait. If a tree has damaged your car, photograph it and have the police record it before you move it, so that you can claim afterwards.`,
    },
    keywords: ['路樹', '倒塌', '斷枝', '颱風', '樹倒', '壓車', 'fallen tree', 'branch', 'typhoon', 'tree on car'],
  },
  {
    id: 'street-tree-pruning',
    categoryId: 'street-tree',
    departmentId: 'works',
    question: {
      zh: '路樹太茂密，擋到號誌、路燈或住家，可以修剪嗎？',
      en: 'A street tree covers a signal, a lamp or my window. Can it be pruned?',
    },
    answer: {
      zh: `可以申請，告訴我們樹的位置和擋到什麼，工務局會現場評估後安排修剪。

擋到紅綠燈、路牌、監視器或有枯枝會掉落的，屬於安全問題，會優先處理；碰到高壓電線的要由台電配合。只是落葉多、遮陽光或希望視野好一點，會依樹木健康和修剪季節決定，不一定每次都修。

路樹是市府財產，請不要自己修剪、環狀剝皮或倒藥劑，這樣會受罰，也會讓樹枯死倒下。修剪有一定的規範，不會把整個樹冠剪光。`,
      en: `Yes, you can ask for it; tell us where the tree is and what it covers, and Public Works inspects and decides.

Trees that hide traffic lights, signs or cameras, or that drop dead branches, are a matter of safety and come first; near high-voltage lines Taipower must take part. If it is only about leaves, shade or the view, the health of the tree and the season decide, and not every request is granted.

Street trees belong to the city. Please do not cut, ring-bark or poison one yourself; it is punishable, and a dying tree may fall. Pruning follows set rules, and a crown is not cut off completely.`,
    },
    keywords: [
      '路樹',
      '修剪',
      '樹枝',
      '擋到',
      '紅綠燈',
      '落葉',
      'pruning',
      'trim tree',
      'branches',
      'street tree',
      'leaves',
    ],
  },
  {
    id: 'street-tree-roots-and-private',
    categoryId: 'street-tree',
    departmentId: 'works',
    question: {
      zh: '樹根破壞水溝圍牆，或隔壁私人的樹長過來，找誰處理？',
      en: 'Roots damage my wall or drain, or a private tree grows over. Who is responsible?',
    },
    answer: {
      zh: `要先看樹種在誰的土地上：路樹和公園的樹由工務局處理，私人土地上的樹由地主負責。

路樹的根頂起人行道、鑽進水溝或圍牆，請告訴我們位置並拍照，工務局會和水利局一起看，可能修根、做阻根設施，或評估移植。

鄰居的樹枝或樹根越過界線，民法規定可以先請對方在相當期間內處理，對方不處理時，您才可以把越界而妨礙您使用土地的部分剪除。談不攏可以到區公所調解委員會，調解不收費用。

樹在學校、軍營、國有地或水利地上，我們會幫您查管理機關再轉達。`,
      en: `It depends on whose land the tree stands: Public Works for street and park trees, the landowner for private ones.

If the roots of a street tree lift the pavement or enter a drain or wall, tell us the place and take photographs. Public Works looks at it together with Water Resources and may cut roots, put in a root barrier or move the tree.

If a neighbour's branches or roots cross the boundary, civil law says you first ask the neighbour to deal with them within a reasonable time; only then may you cut what crosses and hinders the use of your land. If you cannot agree, the mediation committee of the district office helps without charge.

For trees on school, military or state land, we find out who is in charge.`,
    },
    keywords: [
      '樹根',
      '圍牆',
      '水溝',
      '鄰居的樹',
      '越界',
      '調解',
      'roots',
      'private tree',
      'neighbour',
      'boundary',
      'mediation',
    ],
  },
  {
    id: 'street-tree-sick-or-protected',
    categoryId: 'street-tree',
    departmentId: 'works',
    question: {
      zh: '路樹枯死、生病，或擔心老樹被砍，可以通報嗎？',
      en: 'A street tree is dying, or I fear an old tree will be felled. Can I report it?',
    },
    answer: {
      zh: `可以，請告訴我們樹的位置和看到的情形，工務局會請人檢查樹木健康，該治療或移除都會先評估。

樹幹有大洞、根部長出菇類、整棵突然枯黃、樹身傾斜或地面裂開，都是要盡快看的警訊。褐根病會從根部傳給旁邊的樹，所以確認後要連同土壤處理，不是砍掉就好。

高雄市列管的「特定紀念樹木」由農業局主管，老樹旁多半有編號牌，移植、砍伐或大幅修剪都要經過許可。看到施工挖斷樹根或正在砍老樹，請立刻告訴我們位置和施工單位，也可以拍照存證。

空下來的樹穴會等適合的季節補植，樹種由管理單位依現場條件選定。`,
      en: `Yes; tell us where the tree is and what you see, and its health is examined before it is treated or removed.

Warning signs are a large hollow, fungi at the base, sudden withering, leaning, or cracks in the ground. Brown root rot spreads to neighbouring trees through the roots, so the soil must be treated as well as the tree.

The city's listed memorial trees are under the Agriculture department and mostly carry a numbered plate. Moving, felling or heavily pruning one needs permission. If you see roots being dug through or an old tree being cut, tell us the place and the contractor at once, and take photographs.

Empty tree pits are replanted in a suitable season with a species that fits the place.`,
    },
    keywords: [
      '枯樹',
      '褐根病',
      '老樹',
      '特定紀念樹木',
      '砍樹',
      '補植',
      'sick tree',
      'dead tree',
      'old tree',
      'protected tree',
      'felling',
    ],
  },
];
