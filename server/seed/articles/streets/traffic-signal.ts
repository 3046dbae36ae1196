import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about traffic lights: faults, timing, audible signals, new ones. */
export const trafficSignalArticles: ArticleSeed[] = [
  {
    id: 'traffic-signal-fault',
    categoryId: 'traffic-signal',
    departmentId: 'transport',
    question: {
      zh: '紅綠燈壞了、全暗或亂閃，怎麼通報？',
      en: 'A traffic light is dark, stuck or flashing wildly. How do I report it?',
    },
    answer: {
      zh: `請馬上告訴我們是哪個路口，交通局 24 小時有人維修；路口大、車很多時，也會通知警察局到場指揮。

請說明哪個方向、是全暗、卡在紅燈、箭頭不亮、倒數壞掉，還是燈頭歪掉。燈桿被撞倒、有電線掉落，請不要靠近，有人受傷先打 119。

經過壞掉的路口，請當作沒有號誌：慢行，先停下來看，左方車讓右方車；有警察指揮時，依指揮通行。附近家裡也停電，是供電問題，請打台電 1911，等復電就會恢復。

半夜變成閃黃、閃紅不一定是故障，閃黃要減速，閃紅要停下再開。修好之後仍不正常，請用同一個案件編號再打來。`,
      en: `Tell us the junction at once; repair crews work day and night, and at large, busy junctions the police direct the traffic.

Say which direction, and whether it is dark, stuck on red, its arrow or countdown is out, or the head is turned. If a post is down or wires hang, keep away; if somebody is hurt call 119 first.

Treat such a junction as one without a signal: go slowly, stop and look, give way to the right, and obey a police officer. If the houses around have no power, call Taipower, 1911; the signal comes back with the supply.

Flashing yellow or red late at night need not be a fault: yellow means slow down, red means stop before you go. If it fails again after repair, call with the same ticket number.`,
    },
    keywords: [
      '紅綠燈',
      '號誌',
      '故障',
      '不亮',
      '閃黃',
      '路口',
      'traffic light',
      'signal',
      'broken',
      'dark',
      'junction',
      'flashing',
    ],
  },
  {
    id: 'traffic-signal-timing',
    categoryId: 'traffic-signal',
    departmentId: 'transport',
    question: {
      zh: '綠燈太短、紅燈太久、塞車，可以調整秒數嗎？',
      en: 'Green is too short or red too long. Can the timing be changed?',
    },
    answer: {
      zh: `可以反映，告訴我們路口、方向和時段，交通局會檢查現場車流和設定，評估後再調整。

請說明行人過不完、機車等太久，還是左轉綠燈太短；每天幾點、平日還是假日，多等幾個燈號才過。有長輩、學生或使用輪椅的人常走的，也請提出，行人秒數要夠。

一個路口的秒數會影響前後好幾個路口，尖峰和離峰設定不同，主要道路為了整條順，支線可能多等一些，所以不一定能照每個人的意思加秒數。

剛調整過，通常要觀察一段時間。覺得號誌突然亂跳、沒有同步，請說是故障，會派人修。施工或學校附近的臨時需求，請提早說日期。`,
      en: `Yes, you can ask; tell us the junction, direction and hours, and Transportation checks the flow and the settings before it decides.

Say whether pedestrians cannot get across, scooters wait too long or left turns get too little, at what times, on working days or holidays, and how many cycles you wait. Mention it if elderly people, pupils or wheelchair users often cross; the walking time must be enough.

One junction affects several others. Peak and other hours differ, and side roads may wait longer so that the main road flows, so not every wish can be met.

A change is watched for some time. If the signal jumps suddenly or is out of step, call it a fault and it is repaired. For roadworks or events near schools, give us the dates early.`,
    },
    keywords: [
      '秒數',
      '綠燈太短',
      '紅燈太久',
      '塞車',
      '行人',
      '調整',
      'timing',
      'green time',
      'red too long',
      'pedestrian',
      'traffic jam',
    ],
  },
  {
    id: 'traffic-signal-audible',
    categoryId: 'traffic-signal',
    departmentId: 'transport',
    question: {
      zh: '視障者需要有聲號誌，可以申請裝設嗎？聲音太吵能調嗎？',
      en: 'Can I ask for an audible signal for blind people, and can a loud one be turned down?',
    },
    answer: {
      zh: `可以，告訴我們路口和您的需求，交通局會和視障團體現場看過，再依優先順序設置。

有聲號誌的聲音代表方向：布穀聲是南北向可以走，鳥叫聲是東西向可以走，部分路口用蟋蟀聲代表行人專用時相，要按按鈕的地方，旁邊可能有觸覺標示。請說明您常走的路線、有哪裡聽不清楚、哪個角落沒有導盲磚，這些都有幫助。

學校、醫院、車站和視障者常用的路口優先，電線和桿子都要施工，所以沒辦法每個路口都裝。

音量可以依時段調整，晚上自動變小。住在附近覺得太大聲，也可以反映，但不會直接關掉，因為有人靠它過馬路。壞掉沒聲音，請當故障通報，會盡快修。`,
      en: `Yes; tell us the junction and what you need, and Transportation looks at it with blind people's groups and decides by priority.

The sound tells the direction: a cuckoo for north and south, a chirping bird for east and west, and at some junctions a cricket for the all-pedestrian phase. Where there is a button it may carry a tactile mark. Tell us your usual route, where the sound is unclear and where tactile paving is missing.

Junctions near schools, hospitals and stations and those that blind people use often come first. Cables and posts are needed, so not every junction can have one.

The volume can follow the hour and falls at night. Neighbours may say that it is too loud, but it is not switched off, since people cross by it. If it is silent, report it as a fault.`,
    },
    keywords: [
      '有聲號誌',
      '視障',
      '布穀聲',
      '鳥叫聲',
      '音量',
      '無障礙',
      'audible signal',
      'blind',
      'cuckoo',
      'pedestrian',
      'volume',
    ],
  },
  {
    id: 'traffic-signal-new',
    categoryId: 'traffic-signal',
    departmentId: 'transport',
    question: {
      zh: '路口很危險，想增設紅綠燈、行人專用燈或左轉燈，怎麼申請？',
      en: 'A junction is dangerous. How do I ask for a new traffic light or a left-turn arrow?',
    },
    answer: {
      zh: `請告訴我們路口和危險的情形，交通局會查車流、行人、事故紀錄和視距，必要時和里長、警察局一起會勘。

請描述常發生什麼，例如大車多、視線被擋、學生上下學、左轉車和直行車搶道、曾經發生事故的日期；照片、影片和里長、學校的意見，都能讓會勘更準。

裝號誌要合乎設置條件，車流不夠反而容易讓人闖紅燈或造成塞車，所以有時會改用標線、反射鏡、減速標誌、行人庇護島或取締來改善。通過之後還要設計、編預算和施工，不會馬上有。

車禍現場請打 110，不要只打 1999。每天固定時段需要人指揮的，我們可以轉請警察局或學校志工評估。`,
      en: `Tell us the junction and the danger; Transportation studies traffic, pedestrians, accidents and sight lines, and visits the place if needed.

Say what happens: heavy lorries, a blocked view, pupils on their way, left-turning cars against those going straight, dates of accidents. Pictures, film and the opinion of the neighbourhood chief or the school make the visit more exact.

A signal must meet set conditions; with too little traffic people ignore it or it causes jams. So markings, a mirror, slow signs, a refuge island or enforcement are sometimes used instead. Once approved it still has to be designed, paid for and built.

For an accident call 110, not just the hotline. Where somebody should direct the traffic at fixed hours, we ask the police or school volunteers to consider it.`,
    },
    keywords: [
      '增設紅綠燈',
      '左轉燈',
      '危險路口',
      '行人燈',
      '會勘',
      'new traffic light',
      'left turn',
      'dangerous junction',
      'request',
      'accident',
    ],
  },
];
