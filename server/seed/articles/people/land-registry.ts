import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about land: transcripts, inheritance, and boundaries. */
export const landRegistryArticles: ArticleSeed[] = [
  {
    id: 'land-registry-transcript',
    categoryId: 'land-registry',
    departmentId: 'land',
    question: { zh: '土地或建物謄本去哪裡申請？', en: 'Where do I get a transcript of a land or building title?' },
    answer: {
      zh: `請到任何一個地政事務所櫃台申請，或上「全國地政電子謄本系統」線上列印，全國的土地都能調。

請準備身分證和地號或建號；只有門牌的話，可以請櫃台或用地籍查詢網站先查出地號。謄本按張計費，線上另有系統費用。任何人都可以申請看不到完整個資的版本，本人申請可以看到完整內容，代理要有委託書。

別人申請您土地的資料，您可以申請「地籍異動即時通」，有人送件移轉、設定抵押時會用簡訊或電子郵件通知您，免費，能防止被盜賣。權狀遺失，要本人向所轄地政事務所申請補發，公告三十天沒有異議才發新的。買賣、贈與、抵押登記可以自己辦，也可以找地政士；實價登錄價格可上內政部網站查詢。`,
      en: `Get a land or building transcript at any land office, or print it from the national electronic transcript website.

Bring your identity card and the land or building number; with only an address, the counter or the land website finds the number. You pay by the page, and online a system fee too. Anyone can have the version without full personal data; the owner, or someone with a written authorisation, gets the full one.

Ask for the free alert service: you get a text message or e-mail when someone files a transfer or mortgage on your property, which guards against fraud. For a lost title deed the owner applies to the land office in charge; a new one is issued if nobody objects in 30 days of public notice. You may register a sale, gift or mortgage yourself or use a licensed land administration agent. Sale prices are on the Ministry of the Interior's website.`,
    },
    keywords: [
      '謄本',
      '土地謄本',
      '建物謄本',
      '地號',
      '權狀',
      '地政事務所',
      '實價登錄',
      'transcript',
      'land title',
      'deed',
      'property',
      'land office',
    ],
  },
  {
    id: 'land-registry-inheritance',
    categoryId: 'land-registry',
    departmentId: 'land',
    question: {
      zh: '家人過世，房子土地怎麼辦繼承登記？',
      en: 'A relative has died. How do we register the inherited house or land?',
    },
    answer: {
      zh: `請在過世後六個月內，先向國稅局申報遺產稅，再到房地所在的地政事務所辦繼承登記。

流程是：向戶政辦死亡登記、申請除戶謄本和全體繼承人的戶籍謄本，整理繼承系統表；向國稅局取得遺產稅繳清或免稅證明；確認地價稅、房屋稅沒有欠繳；再備齊權狀、申請書、印鑑證明等送地政事務所。全體繼承人談好怎麼分，要寫遺產分割協議書；談不攏，其中一人也可以先申請登記為公同共有。

超過六個月會按月加收登記費罰鍰，時間越久越多；長年沒有辦，土地會被列冊管理，最後可能標售。負債比財產多，可以在知道繼承之日起三個月內，向法院聲請拋棄繼承。資料複雜可以請地政士代辦，收費先問清楚；遺產稅問題請打 0800-000-321。`,
      en: `Within six months of the death, declare estate tax to the National Taxation Bureau, then register the inheritance at the local land office.

In order: register the death and get the household transcripts of the deceased and all heirs, and draw up a table of heirs; obtain the proof that estate tax is paid or not due; check that no house or land tax is open; hand in deeds, application and seal certificates. If the heirs agree on shares, they write a division agreement; if not, one heir can apply to register joint ownership for all.

After six months the registration fee carries a fine that grows by the month; land that nobody registers for years is listed and may in the end be sold. If debts exceed the estate, an heir can renounce in court within three months of learning of the inheritance. A licensed land administration agent can do it for you; ask the price first. Estate tax: 0800-000-321.`,
    },
    keywords: [
      '繼承',
      '繼承登記',
      '遺產稅',
      '過世',
      '除戶',
      '拋棄繼承',
      '土地',
      'inheritance',
      'estate',
      'heir',
      'death',
      'register',
      'house',
    ],
  },
  {
    id: 'land-registry-boundary',
    categoryId: 'land-registry',
    departmentId: 'land',
    question: {
      zh: '和鄰居對土地界線有爭執，可以請人來鑑界嗎？',
      en: 'My neighbour and I disagree about the boundary. Can it be surveyed?',
    },
    answer: {
      zh: `可以，土地所有權人向土地所在的地政事務所申請鑑界，測量人員會到現場指出界址。

請帶身分證、印章和地號，按筆數繳測量費，收費標準地政事務所有公告；委託別人要有委託書。排定日期後會通知您和鄰地所有人到場，請先把草木、雜物清開，並自備界標，測量後要當場埋設。鄰地的人不來，測量照樣進行。

對結果有異議，可以申請再鑑界；再不服，要由法院判定，地政機關不能判誰佔用誰的地。鄰居房子越界、占用或要拆除，是民事問題，可以先到區公所申請調解，或預約市府的免費法律諮詢。越界的是違章建築，可請 1999 立案給工務局。占用公有地或道路，告訴 1999 地點，由管理機關處理。`,
      en: `Yes; the landowner applies to the local land office, and surveyors come and point out the boundary.

Bring your identity card, seal and the land number, and pay for each parcel by the published rates; someone else needs your written authorisation. You and the neighbours are told the day. Clear away plants and things beforehand and bring boundary markers, to be set on the spot. If the neighbour does not come, the survey goes on.

If you disagree with the result, ask for a second survey; after that only a court decides. The land office cannot rule that someone occupies your land. For a wall or house over the line, try free mediation at the district office or the city's free legal advice. If it is an illegal structure, 1999 opens a ticket for Public Works. For public land or a road, tell 1999 the place.`,
    },
    keywords: [
      '鑑界',
      '界址',
      '土地糾紛',
      '測量',
      '越界',
      '占用',
      '鄰居',
      'boundary',
      'survey',
      'land dispute',
      'neighbour',
      'neighbor',
      'encroachment',
    ],
  },
];
