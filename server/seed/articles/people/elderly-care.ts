import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers for older citizens: the senior card, living alone, and the living allowance. */
export const elderlyCareArticles: ArticleSeed[] = [
  {
    id: 'elderly-care-senior-card',
    categoryId: 'elderly-care',
    departmentId: 'social',
    question: { zh: '敬老卡怎麼申請？可以用在哪裡？', en: 'How do I get the senior card, and what is it good for?' },
    answer: {
      zh: `設籍高雄滿六十五歲，或滿五十五歲的原住民，生日當月起就可以到區公所申請敬老卡。

請帶身分證、印章和近照，區公所多半可以當場製卡領取；請家人代辦要帶雙方證件。第一次申請免費，遺失補發要付工本費，並請先打卡片背面的電話掛失。

持卡搭高雄的市區公車、輕軌和渡輪免費，另外每年有社福點數，可以搭高雄捷運、臺鐵、特約計程車，也能用在運動中心和部分藝文場館，點數用完仍有半價優待的項目。點數多少、每趟能折抵多少會調整，請看社會局公告。戶籍遷出高雄卡片就會失效；身心障礙者可以改辦博愛卡，兩種只能擇一。`,
      en: `Registered residents aged 65, or indigenous residents aged 55, get the senior card at their district office.

Bring your identity card, seal and a recent photograph; most offices make the card while you wait. If family applies for you, bring both identity cards. The first card is free; a replacement has a fee. Report a lost card first, on the number on the back.

City buses, the light rail and the ferries are free with it. It also carries yearly welfare points for the metro, Taiwan Railway, contracted taxis, sports centres and some arts venues; some of these stay half price when the points are used up. The number of points changes; see the Social Affairs Bureau. It ends when you move your registration away. People with a disability certificate can have the disability card instead, not both.`,
    },
    keywords: [
      '敬老卡',
      '老人卡',
      '社福點數',
      '免費公車',
      '博愛卡',
      '長輩',
      'senior card',
      'elderly card',
      'free bus',
      'points',
      'concession',
    ],
  },
  {
    id: 'elderly-care-living-alone',
    categoryId: 'elderly-care',
    departmentId: 'social',
    question: {
      zh: '獨居長輩沒人照應，可以請人定期關心嗎？',
      en: 'An older person lives alone. Can someone look in regularly?',
    },
    answer: {
      zh: `可以，請告訴 1999 長輩的姓名、住址和狀況，社會局會派人訪視，列為獨居老人關懷。

訪視後會依需要安排電話問安、志工探訪、送餐或陪同就醫，身體較弱的可以申請緊急救援系統，跌倒或不舒服時按鈕就有人處理。本人、家屬、鄰居和里長都可以通報，費用依經濟狀況減免。請說明長輩聽不聽得到電話、有沒有慢性病、緊急時可以聯絡誰。

颱風、低溫或高溫期間，社會局和 1999 會加強打電話關心。如果敲門沒人應、信件堆積、聞到異味，擔心人在裡面出事，請馬上打 119 和 110，不要等訪視。懷疑長輩被打罵、棄置或被騙走財產，請打 113。`,
      en: `Yes; tell 1999 about the older person, and the Social Affairs Bureau visits and puts them on its care list.

After the visit it arranges what is needed: calls, volunteer visits, meals, company to the doctor. Frail people can have an emergency button that brings help after a fall. The person, family, neighbours or the village chief may report it; the cost falls with income. Tell us whether the person hears the telephone, has an illness, and whom to reach in an emergency.

In typhoons, cold and heat, the bureau and 1999 make more caring calls. If nobody answers the door, post piles up or there is a smell, call 119 and 110 now; do not wait for a visit. If you suspect that an older person is beaten, abandoned or robbed by someone close, call 113.`,
    },
    keywords: [
      '獨居老人',
      '關懷訪視',
      '電話問安',
      '送餐',
      '緊急救援',
      '長輩',
      'living alone',
      'elderly',
      'visit',
      'meals',
      'emergency button',
      'check on',
    ],
  },
  {
    id: 'elderly-care-allowance',
    categoryId: 'elderly-care',
    departmentId: 'social',
    question: {
      zh: '老人家生活困難，有什麼津貼可以申請？',
      en: 'What allowance is there for older people with little money?',
    },
    answer: {
      zh: `六十五歲以上、家庭收入和財產低於規定的長輩，可以向戶籍地區公所申請中低收入老人生活津貼。

請帶身分證、戶口名簿、印章和本人的存摺封面；依家庭情況可能還要薪資、租屋或就學證明，可先打區公所社會課問清楚再跑一趟。審查會把配偶和依法要扶養的子女一起算，子女實際沒有扶養的，請一開始就說明，社工可以訪視認定。

另外有住院看護、假牙、重病等補助，和勞保老年年金、國民年金是分開的，年金請問勞保局。有些津貼只能擇一領取，區公所會幫您比較。通過後津貼每月匯入帳戶，每年重審；出國太久、財產有變動請主動告知，以免之後要退還。不服審查結果可以依公文上的期限申復。`,
      en: `People over 65 with little income and property can apply for a living allowance at their district office.

Bring your identity card, household certificate, seal and the cover of your bank book; proof of wages, rent or studies may be needed too, so telephone the office's social section before you come. Your spouse and the children who owe you support are counted; if they do not in fact support you, say so from the start, and a social worker can look into it.

There is also help for a hospital attendant, dentures and serious illness. Pensions are separate: ask the Bureau of Labor Insurance. Some allowances exclude each other; the office compares them with you. The money comes monthly and is reviewed every year; report long stays abroad and changes in property, or you may have to pay back. You can appeal within the time stated in the letter.`,
    },
    keywords: [
      '老人津貼',
      '中低收入老人',
      '生活津貼',
      '補助',
      '假牙',
      '國民年金',
      'allowance',
      'elderly',
      'pension',
      'dentures',
      'low income',
    ],
  },
];
