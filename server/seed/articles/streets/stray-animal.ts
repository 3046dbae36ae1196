import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about stray and kept animals: danger, rescue, adoption and lost pets, cruelty. */
export const strayAnimalArticles: ArticleSeed[] = [
  {
    id: 'stray-animal-aggressive-dog',
    categoryId: 'stray-animal',
    departmentId: 'agriculture',
    question: { zh: '流浪狗追人、咬人，怎麼通報？', en: 'Stray dogs chase or bite people. How do I report it?' },
    answer: {
      zh: `正在攻擊人請先打 110 或 119，脫離危險後告訴我們地點、數量和特徵，動物保護處會派人處理。

被咬請用大量清水和肥皂沖洗傷口至少十五分鐘再就醫，告訴醫生時間和地點，由醫生決定要不要打破傷風和狂犬病疫苗。

遇到狗群請不要跑、不要看牠的眼睛，慢慢後退，把包包或雨傘擋在前面；騎車請放慢。請記下狗的顏色、有沒有項圈、耳朵有沒有剪角、常出沒的時間，看到誰在餵也請說。

會追咬人、影響交通的優先捕捉；溫和、適合原地管理的，會在絕育、打疫苗後放回原處。有主人的狗，飼主要負責任並可受罰，被咬可以求償。`,
      en: `If a dog is attacking somebody call 110 or 119; otherwise tell us the place, number and looks, and catchers come.

For a bite wash the wound with soap and plenty of water for at least fifteen minutes and see a doctor, who decides about tetanus and rabies vaccine; say when and where it happened.

Do not run from a pack or stare at it; back away slowly with a bag or umbrella before you, and slow down on a scooter. Note the colour, a collar, a clipped ear and the hours, and who feeds them.

Dogs that bite or endanger traffic are caught first. Gentle ones may be neutered, vaccinated and returned to their place. The owner of a dog is liable and may be fined, and you may claim damages.`,
    },
    keywords: [
      '流浪狗',
      '野狗',
      '咬人',
      '追車',
      '捕捉',
      '狂犬病',
      'stray dog',
      'bite',
      'chase',
      'aggressive',
      'rabies',
      'catch',
    ],
  },
  {
    id: 'stray-animal-injured',
    categoryId: 'stray-animal',
    departmentId: 'agriculture',
    question: { zh: '發現受傷或受困的動物，找誰救？', en: 'I found an injured or trapped animal. Who rescues it?' },
    answer: {
      zh: `告訴我們地點、動物種類和傷勢，動物保護處會派人救援，也可以直接撥全國動物保護專線 1959。

請留在附近看著牠，用紙箱或毛巾輕輕圍住，不要餵食、不要強抓，受驚的動物會咬人；在車道上請先顧自己的安全，打開警示燈。

卡在車引擎、水溝、樹上或大樓外牆的，請說明確切位置，必要時由消防局或水利局協助。

野生動物如猴子、穿山甲、貓頭鷹，或保育類受傷，請不要帶回家，會轉給專門的野生動物救傷單位。小鳥掉出巢，先放回樹枝上，親鳥多半會回來。有主人的寵物，醫療費由飼主負擔；流浪動物救回後，由收容所治療和安置。`,
      en: `Tell us the place, the animal and its injury, and rescuers come; the national animal protection line 1959 also takes calls.

Stay near, fence it in gently with a box or towel, give no food and do not seize it, as a frightened animal bites. In traffic think of yourself first and switch on your hazard lights.

For animals caught in an engine, a drain, a tree or a wall say exactly where; fire or water crews help if needed.

Do not take wild animals such as monkeys, pangolins, owls or protected species home; they go to wildlife rescue. Put a fallen nestling back on a branch, since its parents mostly return. The owner pays for a pet's treatment; strays are treated and kept at the shelter.`,
    },
    keywords: [
      '受傷',
      '受困',
      '救援',
      '1959',
      '貓',
      '鳥',
      '野生動物',
      'injured animal',
      'trapped',
      'rescue',
      'wildlife',
      'cat',
    ],
  },
  {
    id: 'stray-animal-adopt-and-lost',
    categoryId: 'stray-animal',
    departmentId: 'agriculture',
    question: {
      zh: '想領養流浪動物，或狗貓走失，去哪裡？',
      en: 'I want to adopt an animal, or my pet is lost. Where do I go?',
    },
    answer: {
      zh: `領養可以到壽山動物保護教育園區或燕巢動物保護關愛園區，帶身分證，和動物相處後就能辦理。

領養人要成年，未成年請由法定代理人當飼主；現場會做問卷、植入晶片並登記。開放時間、假日和費用請先問我們或看動物保護處網站，也可以先上網看照片。也有認養活動和夥伴醫院。

寵物走失請立刻做四件事：向動物保護處登記走失、打電話到晶片登記機構確認資料、在走失附近發傳單、看全國動物收容網。也請親自到收容所看，照片可能差很多。

撿到別人的狗貓，請不要直接當自己的，先到動物醫院掃晶片，或交給收容所公告。狗貓飼主必須植入晶片、登記並每年打狂犬病疫苗，還沒做的，可以問我們合作的動物醫院。`,
      en: `Adopt at the Shoushan or the Yanchao animal shelter: bring your identity card, spend time with the animals, and sign the papers there.

Adopters must be adults; a minor's guardian becomes the owner. There is a questionnaire, and a chip is implanted and registered. Ask us or see the website for hours, holidays and fees; pictures are on the internet, and there are adoption days and partner clinics.

If your pet is lost do four things at once: report it to the Animal Protection Office, check the data with the chip registry, put up notices near by, and look at the national shelter site. Go to the shelter yourself too, since pictures can deceive.

If you find somebody's pet, do not keep it; have a clinic read the chip or bring it to a shelter. Owners of dogs and cats must chip and register them and vaccinate against rabies yearly; ask us for clinics.`,
    },
    keywords: [
      '領養',
      '認養',
      '走失',
      '晶片',
      '收容所',
      '壽山',
      '燕巢',
      'adopt',
      'lost pet',
      'microchip',
      'shelter',
      'dog',
      'cat',
    ],
  },
  {
    id: 'stray-animal-cruelty',
    categoryId: 'stray-animal',
    departmentId: 'agriculture',
    question: {
      zh: '看到有人虐待、棄養或不當飼養動物，怎麼檢舉？',
      en: 'How do I report cruelty, abandoning or neglect of animals?',
    },
    answer: {
      zh: `告訴我們地點、動物狀況和行為人的特徵，動物保護處會派員稽查，檢舉人身分保密；正在動手的，請先打 110。

影片、照片、車號、時間都是證據；不當飼養請描述：長期短鍊、沒遮蔽、沒水食物、受傷未醫、大量飼養又臭、商業繁殖。發現毒餌、獸鋏，請說明位置，不要用手碰，先把旁邊的人和動物帶開。

棄養會罰鍰，虐待動物還有刑責；照顧不當多半先限期改善、再處罰，嚴重時會把動物帶走安置。寵物店或網路賣家沒有許可，請附上頁面。

稽查要有證據才能裁罰，請有耐心。愛心餵食的髒亂，或附近有人希望移走流浪動物，也可以反映，動物保護處會找雙方溝通絕育和清潔。`,
      en: `Give us the place, the state of the animal and a description of the person; inspectors go there, your name stays secret.

If somebody is beating an animal now, call 110. Film, photographs, plates and times are evidence. For neglect describe a short chain, no shade, water or food, untreated wounds, too many animals and stench, or breeding for sale. Tell us of poison bait and traps too; do not touch them and lead people and animals away.

Abandoning an animal is fined, and cruelty is a crime. Poor care mostly gets a date to improve and then a fine, and in grave cases the animal is taken away. For shops and web sellers without a permit, attach the page.

A fine needs evidence, so have patience. Dirt left by feeding, or a wish to have strays removed, can be reported too; the office talks with both sides about neutering and cleanliness.`,
    },
    keywords: [
      '虐待',
      '棄養',
      '不當飼養',
      '檢舉',
      '毒餌',
      '獸鋏',
      'cruelty',
      'abuse',
      'abandon',
      'neglect',
      'poison bait',
      'trap',
    ],
  },
];
