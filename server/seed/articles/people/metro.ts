import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about the metro and the light rail: lost things, help for passengers, and building sites. */
export const metroArticles: ArticleSeed[] = [
  {
    id: 'metro-lost-property',
    categoryId: 'metro',
    departmentId: 'metro',
    question: {
      zh: '東西掉在捷運或輕軌上，要去哪裡找？',
      en: 'I lost something on the metro or light rail. Where do I look for it?',
    },
    answer: {
      zh: `請立刻告訴最近的捷運站服務台，或打高雄捷運公司的客服電話，站務人員會通知前方車站幫忙找。

請準備好物品的樣子、顏色、裡面有什麼，以及您上下車的車站、時間、往哪個方向、坐在第幾節車廂。剛下車就發現時最容易找回，不要自己走下軌道撿東西，也不要為了掉東西按車上的緊急對講機，請找站務人員。

找到的物品會登錄在高雄捷運公司的遺失物查詢網頁，認領時請帶身分證件並說明特徵。身分證、提款卡、手機這類重要物品，建議同時掛失。若是掉在公車、計程車或 YouBike 上，要找各自的公司；掉在路上則到派出所報遺失。`,
      en: `For things lost on the metro, tell the nearest station at once or call Kaohsiung Metro, and staff alert other stations.

Be ready to say what it looks like and what is inside, where and when you got on and off, in which direction, and in which carriage. It is found most easily straight away. Never step down to the track for it, and do not press the emergency intercom on the train for a lost thing; ask the staff.

What is found is listed on Kaohsiung Metro's lost property page. Bring identification and describe it when you collect it. Have bank cards, identity cards and phones blocked meanwhile. For buses, taxis and YouBike, ask that company; for something lost in the street, go to a police station.`,
    },
    keywords: [
      '捷運',
      '輕軌',
      '遺失物',
      '掉東西',
      '失物招領',
      '忘在車上',
      'metro',
      'MRT',
      'light rail',
      'lost property',
      'lost and found',
      'left on train',
    ],
  },
  {
    id: 'metro-help-for-passengers',
    categoryId: 'metro',
    departmentId: 'metro',
    question: {
      zh: '看不見或坐輪椅搭捷運，可以請人協助嗎？',
      en: 'I am blind or use a wheelchair. Can someone help me on the metro?',
    },
    answer: {
      zh: `可以，只要告訴進站服務台或按對講機，站務人員會陪您到月台，並通知目的地車站接您下車。

不用事先預約，提早幾分鐘到站會更從容。請說明要到哪一站、要轉哪一線，以及需要什麼樣的協助，例如搭手引導、架設渡板，或是指引電梯。導盲犬和導盲幼犬可以一起進站搭車，任何人都不能拒絕，也不用另外付費。

持博愛卡或敬老卡搭車有優待，點數和折扣請以社會局公告為準。電梯、電扶梯、導盲磚或無障礙閘門故障，請告訴 1999 是哪一站、幾號出口，我們會轉請捷運公司處理並回覆您。在車廂裡有人身體不適或遇到危險，請按車上的緊急對講機或打 119、110。`,
      en: `Yes; tell the metro service desk or press the intercom, and staff will walk you to the train and have you met.

You need not book; come a few minutes early. Say where you are going, where you change, and what helps you: a guiding arm, a ramp, or the way to the lift. Guide dogs, and guide dogs in training, may always travel with you at no charge, and nobody may refuse them.

There are concessions with the disability card or the senior card; see the Social Affairs Bureau for the current points and discounts. If a lift, an escalator, a wide gate or tactile paving is out of order, tell 1999 the station and the exit, and we pass it on and answer you. If someone is ill or in danger on the train, press the emergency intercom or call 119 or 110.`,
    },
    keywords: [
      '捷運',
      '視障',
      '輪椅',
      '無障礙',
      '電梯',
      '導盲犬',
      '引導',
      'metro',
      'accessible',
      'wheelchair',
      'blind',
      'guide dog',
      'lift',
      'elevator',
    ],
  },
  {
    id: 'metro-construction',
    categoryId: 'metro',
    departmentId: 'metro',
    question: {
      zh: '捷運工地太吵、路面不平，或房子出現裂縫，要找誰？',
      en: 'Metro construction is noisy, the road is uneven, or my house has cracks. Whom do I tell?',
    },
    answer: {
      zh: `捷運和輕軌工地的問題由捷運工程局負責，請告訴 1999 地點和情形，我們會立案請工地處理。

請說明在哪條路、靠近哪個路口或門牌、什麼時間發生，以及是噪音、粉塵、積水、圍籬擋住視線，還是路面坑洞。圍籬倒塌、路面下陷這類馬上有危險的狀況，請先離開現場並打 110 或 119，1999 會同時用緊急案件通知。

房屋出現裂縫，請拍照並寫下日期，不要先自行修補；捷運工程局會請承包廠商會同勘查，和施工前的現況紀錄比對，雙方對原因看法不同時可以請專業公會鑑定。夜間施工有時是為了不影響白天交通，是否核准、做到幾點，我們可以幫您查明。路線規劃和通車日期請看捷運工程局網站。`,
      en: `The Mass Rapid Transit Bureau is responsible for metro and light rail building sites; tell 1999 the place and we open a ticket.

Say which road, near which corner or house number, when it happens, and whether it is noise, dust, water, a fence that blocks the view or a hole in the road. If a fence has fallen or the road is sinking, move away and call 110 or 119 first; we pass it on as an emergency as well.

If your house has cracks, take photographs, note the date and do not repair them yet. The bureau brings the contractor to inspect and compares with the record made before the work began; if you disagree on the cause, a professional association can examine it. Night work is sometimes allowed so that traffic can flow by day; we can find out until when. For routes and opening dates see the bureau's website.`,
    },
    keywords: [
      '捷運工地',
      '施工',
      '噪音',
      '裂縫',
      '路面下陷',
      '圍籬',
      '夜間施工',
      'construction',
      'noise',
      'crack',
      'uneven road',
      'metro works',
    ],
  },
];
