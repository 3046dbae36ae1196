import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about litter: reporting, dirty lots, dog mess, posters and dead animals. */
export const litterArticles: ArticleSeed[] = [
  {
    id: 'litter-report-with-evidence',
    categoryId: 'litter',
    departmentId: 'environment',
    question: {
      zh: '檢舉亂丟菸蒂、垃圾要準備什麼？有獎金嗎？',
      en: 'What do I need to report somebody for littering, and is there a reward?',
    },
    answer: {
      zh: `請提供能看清楚行為和車牌的影片或照片、日期時間、地點，環境保護局查證屬實就會裁罰，並可能發給檢舉獎金。

亂丟菸蒂、垃圾、吐檳榔汁，依廢棄物清理法可以處新臺幣一千兩百元到六千元罰鍰。影片最好拍到丟的瞬間和車號，行車紀錄器也可以。檢舉要在規定期限內提出，越早越好，請到環境保護局檢舉網站上傳；不會用網路的，我們可以教您怎麼郵寄或臨櫃。

檢舉人要留下真實姓名和聯絡方式才能受理，資料保密。獎金比例和領取方式以公告為準。只有口述、沒有影像的，通常無法開罰，但我們可以請清潔隊加強巡查。

請先顧好自己的安全，不要跟對方爭執或追車。`,
      en: `Send film or photographs that show the act and the number plate, with date and place; proven cases are fined, perhaps with a reward.

Throwing cigarette ends or rubbish and spitting betel juice can be fined from 1,200 to 6,000 New Taiwan dollars under the Waste Disposal Act. The picture should show the moment and the plate; a dash camera will do. Report within the time limit, the sooner the better, on the Environmental Protection website. If you are not on the internet we tell you how to do it by post or at the counter.

You must give your true name and how to reach you, which stay confidential. The share paid as a reward is announced. A spoken account alone mostly cannot be fined, but patrols can be stepped up.

Think of your safety: do not quarrel or chase.`,
    },
    keywords: [
      '亂丟垃圾',
      '菸蒂',
      '檳榔汁',
      '檢舉',
      '獎金',
      '罰鍰',
      'littering',
      'cigarette',
      'report',
      'reward',
      'fine',
      'evidence',
    ],
  },
  {
    id: 'litter-dirty-lot',
    categoryId: 'litter',
    departmentId: 'environment',
    question: {
      zh: '空地、空屋或路邊堆滿垃圾、雜草叢生，怎麼處理？',
      en: 'An empty lot, house or roadside is full of rubbish and weeds. What can be done?',
    },
    answer: {
      zh: `請告訴我們地址或地段地號，環境保護局會去查看，路面由清潔隊清除，私人土地會通知地主限期清理。

請說明是垃圾、積水容器、雜草還是有老鼠、蚊子。積水和登革熱有關的，會一併通知衛生局，優先處理。

地主不清理的，可以處罰，必要時由市府代為清除再向他收費；要查地主、寄通知，所以不會當天清好。地主住外地或已過世、產權很多人，時間會更久。國有地、鐵路和水利地，會轉給管理機關。

鄰居在自己家裡囤積回收物，屬於私領域，除非有臭味、蚊蟲或消防危險，市府很難直接搬走；長輩囤積成習慣的，可以請社會局關心。`,
      en: `Give us the address or plot number; Environmental Protection inspects, cleans public ground, and orders private owners to tidy up by a date.

Say whether it is rubbish, vessels with water, weeds, rats or mosquitoes. What concerns dengue goes to Health as well and comes first.

An owner who does nothing can be fined, and the city may clear the land and charge for it. The owner has to be found and written to, so it is not done the same day, and it takes longer if the owner has died or there are many. State, railway and irrigation land goes to the body in charge.

What a neighbour hoards indoors is private; the city can hardly take it away unless there is smell, vermin or danger of fire. Social Affairs can visit an elderly person who hoards.`,
    },
    keywords: [
      '空地',
      '髒亂',
      '雜草',
      '老鼠',
      '積水',
      '地主',
      '囤積',
      'vacant lot',
      'dirty',
      'weeds',
      'rats',
      'hoarding',
    ],
  },
  {
    id: 'litter-dog-mess-and-dead-animals',
    categoryId: 'litter',
    departmentId: 'environment',
    question: {
      zh: '路上有狗大便或動物屍體，怎麼通報？',
      en: 'There is dog mess or a dead animal in the road. How do I report it?',
    },
    answer: {
      zh: `告訴我們位置和大小，清潔隊會去清理；車道中央的動物屍體會造成危險，請不要下車去撿。

養狗的人要自己清大便，不清理可以罰。希望取締，請提供時間、狗和飼主的特徵或影片，環境保護局會派員巡查。

自己養的寵物過世，請找寵物禮儀業者或動物醫院，不要丟垃圾車或埋在公園。路上的動物如果戴著項圈，請一併說明，我們會註明請清潔隊先通知動物保護處掃晶片、找飼主。

一次看到很多死鳥、死雞鴨，不要觸摸，請告訴我們，會轉給動物保護處查是不是禽流感。還有呼吸的動物請說明是受傷，改由動物保護處救援。`,
      en: `Tell us the place and size, and the cleaning team removes it; never get out of your car in traffic for it.

Owners must pick up after their dogs or be fined. To have it stopped, give the times and a description of dog and owner, or film; Environmental Protection patrols.

For a pet of your own that died, go to a pet funeral service or a veterinary clinic; do not put it in the truck or bury it in a park. If the animal has a collar or chip, the Animal Protection Office can look for the owner, and we note this for the team.

If you see many dead birds or poultry, touch nothing and tell us; they are examined for avian flu. If the animal still breathes, say that it is injured, and it is rescued instead.`,
    },
    keywords: [
      '狗大便',
      '動物屍體',
      '死貓',
      '死狗',
      '死鳥',
      '清潔隊',
      'dog mess',
      'dead animal',
      'roadkill',
      'dead birds',
      'clean up',
    ],
  },
  {
    id: 'litter-posters-and-graffiti',
    categoryId: 'litter',
    departmentId: 'environment',
    question: {
      zh: '電線桿、圍牆被貼小廣告或噴漆，怎麼檢舉？',
      en: 'Posters or graffiti were put on poles and walls. How do I report them?',
    },
    answer: {
      zh: `請告訴我們地點和廣告上的電話，環境保護局會清除並查處，違規廣告的電話可能會被停用。

貼在電線桿、路燈、號誌桿、人行道樹木上的，都屬於違規廣告。請拍下內容和位置，最好有電話號碼或網址，那是查到人的線索；看到正在貼的人，請記特徵，不要上前。

自家的圍牆、鐵門被貼或噴漆，市府可以查處，但清潔由所有權人自己做。台電、電信的箱子由各公司清，公園和橋梁由工務局清，我們會分派。

內容涉及詐騙、高利貸、毒品或色情，請另外打 110 或 165。選舉廣告有期限，選後沒拆也可以通報。自己要做廣告，請向環境保護局查詢允許張貼的地點。`,
      en: `Tell us the place and the telephone number on the poster; Environmental Protection removes it and fines whoever put it up.

Posters on power poles, lamp posts, signals and trees are illegal, and their numbers may be cut off. Photograph the text and the place, with the number or web address, since that leads to the person. If you see somebody putting them up, note what they look like and keep away.

If your own wall or gate was used, the city can fine the person but the cleaning is yours. Boxes of Taipower and telephone companies are theirs, parks and bridges Public Works'; we pass it on.

For fraud, loan sharks, drugs or sex also call 110 or 165. Election posters have a date; report them if they stay up. To advertise yourself, ask where it is allowed.`,
    },
    keywords: [
      '小廣告',
      '張貼',
      '塗鴉',
      '噴漆',
      '電線桿',
      '違規廣告',
      'posters',
      'graffiti',
      'illegal advertising',
      'pole',
      'spray paint',
    ],
  },
];
