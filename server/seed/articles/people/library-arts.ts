import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about libraries and the arts: the card, loans, and street performers. */
export const libraryArtsArticles: ArticleSeed[] = [
  {
    id: 'library-arts-card',
    categoryId: 'library-arts',
    departmentId: 'culture',
    question: { zh: '高雄市立圖書館的借閱證怎麼辦？', en: 'How do I get a card for the city library?' },
    answer: {
      zh: `帶身分證到高雄市立圖書館任一館櫃台就能免費辦借閱證，當場領取，全市分館通用。

十四歲以下沒有身分證的孩子，請家長帶戶口名簿和家長證件一起辦；家庭可以辦家庭借閱證，能借的冊數比較多。外籍人士帶居留證或護照。也可以在圖書館網站先申請，或把悠遊卡、一卡通註冊成借閱證，不用多帶一張卡。

遺失請儘快打電話或到館掛失，以免被冒用，補發可能要工本費。沒有證也能進館看書、上網和參加活動。總館在前鎮、離輕軌站不遠，各分館的開放時間和休館日不同，多數在週一或國定假日休館，出門前請看圖書館網站。`,
      en: `Take your identity card to any branch of the Kaohsiung Public Library; the card is free, made at once, and valid everywhere.

For children without an identity card a parent brings the household certificate and their own card; a family card allows more books. Foreigners bring a residence permit or passport. You can also apply on the library's website, or register your EasyCard or iPASS as a library card.

Report a lost card soon so that nobody else uses it; a new one may cost a small fee. Without a card you may still read, go online and join events. The main library is in Qianzhen, close to the light rail. Branches have different hours and most close on Mondays or national holidays; see the library's website before you go.`,
    },
    keywords: [
      '圖書館',
      '借閱證',
      '借書證',
      '辦證',
      '總館',
      '家庭借閱證',
      'library',
      'library card',
      'borrow',
      'main library',
    ],
  },
  {
    id: 'library-arts-loans',
    categoryId: 'library-arts',
    departmentId: 'culture',
    question: {
      zh: '借的書怎麼續借、預約、還到別的分館？看不見的人有書可借嗎？',
      en: 'How do I renew, reserve or return books elsewhere, and are there books for blind readers?',
    },
    answer: {
      zh: `請登入圖書館網站或 App 續借和預約，書可以還到高雄市立圖書館的任何一館。

還沒到期、沒有人預約的書可以續借；預約到館會通知您，過了保留日不拿就會取消。冊數、借期和逾期的停借規則，網站的借閱須知寫得最準。還書箱在閉館時間也能用，但影音光碟和跨館的書請交櫃台；弄丟或弄壞，請先跟館員說，通常買同一本賠還。沒有收藏的書，可以線上推薦採購。

視障或讀不了印刷字的讀者，有有聲書、大字書和電子書，可以問館員；全國性的點字和有聲圖書，由國立臺灣圖書館視障專區提供，憑證明線上申請，免費寄送。出門不方便，也可以詢問網路借書和寄送服務。`,
      en: `Renew and reserve books on the library's website or in its app, and return them to any branch of the city library.

You can renew until the due date if nobody has reserved the book. You are told when a reserved book is ready, and lose it if you do not come in time. How many, how long, and what lateness means is set out on the website. The return box works when the branch is closed; give discs to the desk. If you lose or damage a book, tell the staff; normally you replace it with the same one. You can suggest books to buy.

Readers who cannot read print can ask for audio books, large print and e-books. Braille and audio for the whole country come from the National Taiwan Library's service for readers with visual impairments: apply online with your certificate, sent free. If you cannot easily go out, ask about online borrowing and delivery.`,
    },
    keywords: [
      '續借',
      '預約',
      '還書',
      '逾期',
      '有聲書',
      '點字書',
      '視障',
      '圖書館',
      'renew',
      'reserve',
      'return',
      'overdue',
      'audio book',
      'braille',
    ],
  },
  {
    id: 'library-arts-street-performer',
    categoryId: 'library-arts',
    departmentId: 'culture',
    question: { zh: '想在街頭表演，要辦街頭藝人證嗎？', en: 'I want to perform in the street. Do I need a permit?' },
    answer: {
      zh: `需要，高雄採登記制，請在文化局公告的受理期間線上登記，不用考試，資格符合就發登記證。

登記證有效期三年，演出前還要取得場地管理單位同意，可以表演的地點在「高雄市表演藝術花園」網站查詢。演出時把登記證放在看得到的地方，遵守音量、時間和通道規定；可以收取自由打賞，不能賣別人做的東西、擺攤占路。

外國人要有能在臺灣工作的合法身分，未成年人要家長同意。被檢舉音量太大，管理單位或環保、警察會先勸導，屢勸不聽可能暫停使用場地。市民覺得街頭演出太吵，請告訴 1999 地點和時間。要租借文化中心、藝文館舍或申請展演補助，請看文化局網站各場館的檔期和收費。`,
      en: `Yes; street performers register online with the Cultural Affairs Bureau in the announced periods; there is no audition.

The certificate is valid for three years. You also need the consent of whoever manages the place; the places are listed on the bureau's performing arts website. Show the certificate while you perform, and keep to the rules on volume, hours and free passage. You may take tips, but not sell what others made or block the way.

Foreigners need a status that allows work in Taiwan; minors need a parent's consent. If there are complaints you are asked to be quieter, and may lose the place if it goes on. Residents who find it too loud can tell 1999 where and when. For hiring a hall or asking for a grant, see the bureau's website for dates and charges.`,
    },
    keywords: [
      '街頭藝人',
      '街頭表演',
      '登記證',
      '打賞',
      '文化中心',
      '場地',
      'street performer',
      'busking',
      'busker',
      'permit',
      'venue',
      'stage',
    ],
  },
];
