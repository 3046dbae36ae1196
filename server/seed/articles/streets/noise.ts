import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about noise: building sites, neighbours, businesses, vehicles. */
export const noiseArticles: ArticleSeed[] = [
  {
    id: 'noise-construction',
    categoryId: 'noise',
    departmentId: 'environment',
    question: {
      zh: '工地或裝潢施工太吵，幾點以後不能施工？',
      en: 'A building site or renovation is loud. At what hours is work forbidden?',
    },
    answer: {
      zh: `原則上晚上十點到早上八點，以及假日中午十二點到下午兩點，工地不能使用動力機械妨害安寧。

請說明地址、工程名稱、正在用什麼機器、從幾點開始，正在施工時立刻通報最有效，環境保護局會派稽查員去測量或查證。可以先拍下有時間、看得出機器在運轉的影片，作為處罰依據。

室內裝潢除了噪音管制，還要看大樓規約的施工時間，請先反映給管理委員會。白天的施工如果音量超過標準，也可以稽查。

有些工程確實核准夜間施工，例如主要道路鋪柏油、搶修水電瓦斯，這時只能要求加強隔音和告示。測量要在沒下雨、風不大的時候，所以不一定當下就能開單。`,
      en: `Powered machines are in principle forbidden from ten at night to eight in the morning and from noon to two on holidays.

Give the address, the name of the site, the machine and since when. It helps most to report while it is going on, when an inspector can measure it. A film that shows the time and the running machine is evidence for a fine.

Renovation indoors is bound by the house rules as well; tell the committee first. Daytime work that exceeds the limit can also be checked.

Some night work is approved, such as surfacing main roads or repairing water, power and gas; then only more screening and notices can be demanded. Measuring needs dry weather and little wind, so a fine may not come at once.`,
    },
    keywords: [
      '工地噪音',
      '施工',
      '裝潢',
      '幾點',
      '晚上',
      '假日',
      'construction noise',
      'renovation',
      'night work',
      'hours',
      'drilling',
    ],
  },
  {
    id: 'noise-neighbours',
    categoryId: 'noise',
    departmentId: 'environment',
    question: {
      zh: '鄰居吵架、唱歌、小孩跑跳、狗一直叫，找誰？',
      en: 'Neighbours shout, sing or run about, or their dog barks. Whom do I call?',
    },
    answer: {
      zh: `正在吵的鄰居噪音由警察局依社會秩序維護法處理，請打 110 或告訴我們地址，轄區員警會到場勸導。

這類突然、不固定的聲音沒有辦法用儀器測量標準，所以主要靠勸導；勸不聽或一再發生，員警可以製作筆錄、依法裁處，願意當證人或有錄音會有幫助。聽到哭喊、打鬥、疑似家暴，請打 110 或 113。

住公寓大廈的，先請管理委員會依規約制止，再要求市府協助。每天固定時段、規律的機器聲，例如冷氣、抽水機，則由環境保護局測量。

狗長時間叫、沒人管，可以請動物保護處看有沒有照顧不當。長期糾紛可以到區公所聲請調解，不用錢，常常比開罰更有用。`,
      en: `The police deal with neighbours' noise under the Social Order Maintenance Act; call 110 or give us the address.

Such sudden, irregular sounds cannot be measured against a limit, so the officers mainly speak to people. If that fails or it happens again, they can take statements and fine; it helps if you are ready to be a witness or have recordings. If you hear crying or fighting, or suspect violence at home, call 110 or 113.

In apartment blocks ask the committee first to apply the house rules. Regular noise from machines, such as air conditioners or pumps, is measured by Environmental Protection.

If a dog barks for hours alone, the Animal Protection Office can see whether it is neglected. For long quarrels the mediation committee of the district office is free and often does more than a fine.`,
    },
    keywords: [
      '鄰居',
      '噪音',
      '唱歌',
      '狗叫',
      '小孩',
      '吵架',
      '社維法',
      'neighbour noise',
      'barking',
      'singing',
      'shouting',
      'police',
    ],
  },
  {
    id: 'noise-business-and-temple',
    categoryId: 'noise',
    departmentId: 'environment',
    question: {
      zh: '店家音樂、冷氣、抽風機、廟會太吵，怎麼辦？',
      en: 'A shop, air conditioner, fan or temple festival is too loud. What can I do?',
    },
    answer: {
      zh: `請告訴我們店名或地點和發生時段，環境保護局會派員測量，超過管制標準就要求改善並可處罰。

固定音源，例如冷氣主機、抽風機、冷卻水塔、卡拉 OK 伴唱、工廠機器，都可以量測；夜間標準比白天嚴格。請說明幾點最吵、在哪個房間聽得到，願意讓稽查員到您家裡測會更準。

廟會、遶境、喜慶使用擴音設備也受管制，請在發生時通報；鞭炮和煙火有施放時段規定，深夜放炮可以同時報警察局。攤販叫賣、選舉宣傳車，也請說路線和時間。

測到合格就不能開罰，但我們會請店家自行調整。長期低頻噪音要另約時間量測，可能要跑好幾次。`,
      en: `Tell us the business or place and the hours; Environmental Protection measures it, and orders improvement or fines it above the limit.

Fixed sources such as air conditioners, fans, cooling towers, karaoke and factory machines can be measured, and the night limit is stricter. Say when it is loudest and in which room; it is most exact if the inspector may measure in your home.

Loudspeakers at temple festivals, processions and weddings are regulated too; report them while it goes on. Firecrackers have set hours, and late ones may also be reported to the police. For hawkers and election vans, tell us the route and the time.

If the measurement is within the limit there is no fine, but the owner is asked to help. Low hum needs an appointment and may take several visits.`,
    },
    keywords: [
      '店家噪音',
      '冷氣',
      '抽風機',
      '廟會',
      '鞭炮',
      '卡拉OK',
      '低頻',
      'shop noise',
      'air conditioner',
      'temple',
      'firecrackers',
      'karaoke',
    ],
  },
  {
    id: 'noise-vehicles',
    categoryId: 'noise',
    departmentId: 'environment',
    question: {
      zh: '改裝車、排氣管很大聲，怎麼檢舉？',
      en: 'Modified vehicles with loud exhausts disturb us. How do I report them?',
    },
    answer: {
      zh: `請提供車牌、時間和地點，最好附影片，環境保護局會通知車主到指定地點檢驗噪音，不合格就處罰。

您可以在環境部的噪音車檢舉網站上傳，也可以告訴我們。影片要看得到車牌，聽得到聲音，並註明路段。只有聲音、沒有車牌的無法追查，但我們會列入攔檢熱點。

每天固定時段有車隊飆車，請打 110，由警察現場攔查；環保和警察局會在夜間聯合攔檢，也有聲音照相設備會自動量測。

深夜停車發動、怠速太久、按喇叭，請說明地點。工地大型車和垃圾車的聲音，我們會轉給負責單位。公車或捷運的噪音，請說路線和車號，由交通局處理。`,
      en: `Give the number plate, time and place, best with film; the owner is called to a noise inspection and fined if it fails.

You may upload it on the Ministry of Environment's noisy-vehicle site, or tell us. The film must show the plate and let the sound be heard, with the road named. Without a plate the vehicle cannot be traced, but the place is put on the list for checks.

If groups race at regular hours, call 110 so that the police stop them. Joint checks take place at night, and acoustic cameras measure by themselves.

For engines left running, long idling or horns late at night, tell us the place. Lorries from sites and garbage trucks go to those in charge. For a bus or the metro give us the route and number, and Transportation deals with it.`,
    },
    keywords: [
      '改裝車',
      '排氣管',
      '飆車',
      '噪音車',
      '引擎',
      '喇叭',
      'loud exhaust',
      'modified car',
      'racing',
      'vehicle noise',
      'motorcycle',
    ],
  },
];
