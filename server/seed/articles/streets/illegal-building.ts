import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about unpermitted building: reporting, what follows, notices, permits. */
export const illegalBuildingArticles: ArticleSeed[] = [
  {
    id: 'illegal-building-report',
    categoryId: 'illegal-building',
    departmentId: 'works',
    question: {
      zh: '怎麼檢舉違章建築？我的身分會保密嗎？',
      en: 'How do I report illegal building, and will my name stay confidential?',
    },
    answer: {
      zh: `請告訴我們違建的地址、樓層和正在蓋什麼，工務局違章建築處理大隊會派員勘查，檢舉人的身分依法保密。

說得越具體越好：是頂樓加蓋、陽台外推、防火巷搭建、鐵皮屋還是占用法定空地，正在施工還是已經完成，有沒有照片。正在施工的請馬上通報，現場比較容易認定是新違建，處理也快。

門牌不清楚時，請說明旁邊的門牌和從哪一面看得到。留下姓名和電話，才能把結果告訴您；您也可以要求不揭露身分，1999 和承辦人員不會把您的資料給被檢舉的人。`,
      en: `Give us the address, the floor and what is being built; inspectors are sent, and your identity is kept confidential by law.

Be as exact as you can: a rooftop addition, an enclosed balcony, something in the fire lane, a metal shed or a covered open space; under construction or finished; with or without photographs. Report work in progress at once, because it is easier to prove that it is new and it is dealt with sooner.

If the house number is unclear, give the neighbouring one and say from which side it can be seen. Leave a name and number so that we can tell you the result; neither the hotline nor the officers pass them to the person reported.`,
    },
    keywords: [
      '違建',
      '違章建築',
      '檢舉',
      '頂樓加蓋',
      '鐵皮屋',
      '防火巷',
      '保密',
      'illegal building',
      'report',
      'rooftop',
      'confidential',
    ],
  },
  {
    id: 'illegal-building-what-follows',
    categoryId: 'illegal-building',
    departmentId: 'works',
    question: {
      zh: '檢舉違建之後多久會拆？為什麼還沒拆？',
      en: 'When will a reported illegal building be pulled down, and why not yet?',
    },
    answer: {
      zh: `勘查認定是違建後會開立處分書，再依危險程度和興建時間排定拆除順序，所以不一定馬上拆。

正在施工的新違建、堵住逃生通道、妨礙公共安全或交通的優先拆除；既有的舊違建數量很多，會分類列管，依序辦理。屋主可以在期限內自行拆除，拆完後要通知違建大隊複查。

您可以用案件編號查詢目前進度。覺得認定有問題，或已經列管的違建又擴大，請提供新的照片，我們會請人再去看。違建造成的漏水、採光或界址糾紛屬於民事，市府拆不拆和賠不賠償是兩回事，可以另外聲請調解。`,
      en: `A confirmed illegal building gets an order and a place in the demolition queue, by danger and by age; it may take time.

New work in progress, blocked escape routes and whatever endangers safety or traffic come first. Older structures are many; they are listed by class and dealt with in turn. Owners may remove the structure themselves within the time set and then ask for a new inspection.

You can ask about the state of it with your ticket number. If you think that the finding is wrong, or a listed structure has grown, give us new photographs and we ask for another look. Leaks, loss of light and boundary quarrels are civil matters; mediation is open to you whether or not the city demolishes.`,
    },
    keywords: [
      '違建',
      '拆除',
      '多久',
      '進度',
      '列管',
      '排拆',
      'illegal building',
      'demolition',
      'schedule',
      'progress',
      'how long',
    ],
  },
  {
    id: 'illegal-building-notice-received',
    categoryId: 'illegal-building',
    departmentId: 'works',
    question: {
      zh: '我收到違建勘查通知或處分書，該怎麼辦？',
      en: 'I received an inspection notice or an order about illegal building. What now?',
    },
    answer: {
      zh: `請先看通知上的日期和承辦單位電話，在期限內聯絡違章建築處理大隊說明，不要置之不理。

勘查當天最好有人在場，並準備建物所有權狀、使用執照、竣工圖或早期的房屋稅籍、空照圖等能證明興建時間的資料。能不能補辦建築執照，要看土地分區、建蔽率、容積率和防火等條件，建議請建築師評估。

決定自行拆除的，請在期限前拆完並拍照，通知大隊複查銷案；由市府強制拆除的費用可能向您收取。不服處分，可以依處分書背面的說明在期限內提起訴願，但訴願期間原則上不停止執行。

屋況是買來時就有的，責任仍可能落在現在的所有人，請帶買賣契約洽詢法律諮詢。`,
      en: `Look at the date and the telephone number on the notice and contact the demolition office in time; do not ignore it.

Be present at the inspection, and have ready the title deed, use licence, as-built drawings, or old tax records and aerial photographs that show when it was built. Whether a permit can be obtained afterwards depends on zoning, coverage, floor area and fire rules; ask an architect.

If you remove it yourself, finish before the date, take photographs and ask for a new inspection. The cost of enforced demolition may be charged to you. You may appeal within the time stated on the order, but an appeal does not as a rule suspend it.

If it was there when you bought the house, the present owner may still be liable; take the contract to a legal advice service.`,
    },
    keywords: [
      '違建通知',
      '處分書',
      '自行拆除',
      '訴願',
      '補照',
      '買房',
      'notice',
      'order',
      'appeal',
      'remove yourself',
      'permit afterwards',
    ],
  },
  {
    id: 'illegal-building-need-permit',
    categoryId: 'illegal-building',
    departmentId: 'works',
    question: {
      zh: '家裡要加雨遮、圍牆或頂樓鐵皮，要先申請嗎？',
      en: 'Do I need a permit for a canopy, a wall or a metal roof on my house?',
    },
    answer: {
      zh: `大多數增建都要先申請建築執照，動工前請先向工務局建築管理處或建築師問清楚，以免變成違建。

增加面積、高度，或把陽台、天井、防火間隔、法定空地封起來，通常都不行或要請照。小型雨遮、花架、圍牆等有免請照的尺寸限制，各項標準請以建築管理處公告為準。頂樓防水可以做防水層；架設太陽能光電有專門的規定，也要符合高度和結構要求。

公寓大廈還要看規約，外牆、頂樓和樓梯間是共用部分，須經管理委員會或區分所有權人會議同意。已經申請好的，施工時把執照影本貼在現場，可以減少誤會和檢舉。`,
      en: `Most additions need a building permit; ask the building authority or an architect before you start.

Adding area or height, or enclosing a balcony, light well, fire gap or required open space, is mostly forbidden or needs a permit. Small canopies, pergolas and walls are exempt only within set sizes; the building authority publishes them. A roof may be waterproofed. Solar panels have rules of their own on height and structure.

In a shared building the house rules apply as well: outer walls, roof and stairs are common property and need the consent of the committee or the owners' meeting. If you have a permit, put a copy up on site; it saves misunderstandings and complaints.`,
    },
    keywords: [
      '雨遮',
      '圍牆',
      '頂樓',
      '鐵皮',
      '建築執照',
      '太陽能',
      '陽台外推',
      'building permit',
      'canopy',
      'roof',
      'solar panel',
      'balcony',
    ],
  },
];
