import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about pavements and arcades: repair, obstruction, ramps, tactile paving. */
export const sidewalkArticles: ArticleSeed[] = [
  {
    id: 'sidewalk-broken',
    categoryId: 'sidewalk',
    departmentId: 'works',
    question: {
      zh: '人行道破損、地磚鬆動，怎麼報修？',
      en: 'The pavement is broken or tiles are loose. How do I report it?',
    },
    answer: {
      zh: `請告訴我們在哪條路、靠近幾號，工務局會派人把破損的人行道修平。

也請說明是地磚鬆動翹起、缺了一塊、整片下陷，還是被樹根頂起來，有沒有人跌倒過。學校、醫院、捷運站出口和輪椅常經過的地方，請特別提一下。

少量破損會直接修補；樹根造成的隆起要和樹木管理人員一起看，避免修好了又傷到樹。大範圍老舊的人行道會排入年度改善，沒辦法馬上全部重做。

騎樓雖然大家都在走，地面多半屬於旁邊的房屋所有人，修繕責任在屋主；不平到會絆倒人時可以反映，市府會勸導改善。`,
      en: `Tell us the road and the nearest house number, and Public Works has the damaged pavement made level.

Please say whether tiles are loose or missing, whether the ground has sunk or been lifted by roots, and whether anybody has fallen. Mention it if the place is near a school, a hospital or a metro exit, or if wheelchairs pass there.

Small damage is mended directly. Where roots lift the paving, the people who care for the tree look at it as well. Long stretches of old paving go into the yearly programme and cannot all be renewed at once.

The floor of an arcade mostly belongs to the owner of the building, who must repair it. If it makes people trip, report it and the city will ask the owner to act.`,
    },
    keywords: ['人行道', '地磚', '破損', '翹起', '騎樓', '跌倒', 'sidewalk', 'pavement', 'tiles', 'broken', 'arcade'],
  },
  {
    id: 'sidewalk-obstruction',
    categoryId: 'sidewalk',
    departmentId: 'works',
    question: {
      zh: '人行道或騎樓被機車、攤位、雜物占用，找誰處理？',
      en: 'Scooters, stalls or goods block the pavement or arcade. Who deals with it?',
    },
    answer: {
      zh: `正在占用而且妨礙通行的車輛或攤位由警察局取締，告訴我們地點和時段，我們會轉給轄區派出所。

人行道原則上不能停機車，除非現場畫有停車格或有允許停放的標示。沒有人看管的雜物、花盆、廢棄物，會請環境保護局查處；用水泥或鐵架固定的東西，例如私設斜坡、圍欄，會請工務局處理。

請說明最常發生的時間，警員才找得到人。如果路被擋到輪椅或推車只能走到車道上，請一定要講，這會優先處理。市府可以勸導、開單或移置，但不會替店家和鄰居調解長期的糾紛。`,
      en: `The police deal with vehicles or stalls that block the way now; give us the place and the hours.

Scooters may in principle not be parked on a pavement unless bays are marked or a sign allows it. Goods, flower pots and rubbish left unattended go to Environmental Protection; things fixed with concrete or steel, such as private ramps or fences, go to Public Works.

Please say at what time it mostly happens, so that the officer meets somebody there. If wheelchairs or prams have to move into the traffic, do tell us; that comes first. The city can warn, fine or tow, but it does not settle long quarrels between shops and neighbours.`,
    },
    keywords: [
      '人行道停車',
      '騎樓占用',
      '機車',
      '攤販',
      '雜物',
      '無法通行',
      'blocked sidewalk',
      'scooters',
      'stalls',
      'obstruction',
    ],
  },
  {
    id: 'sidewalk-driveway-ramp',
    categoryId: 'sidewalk',
    departmentId: 'works',
    question: {
      zh: '想在家門口人行道做車道斜坡，可以自己施工嗎？',
      en: 'May I build a ramp across the pavement to my garage?',
    },
    answer: {
      zh: `不可以自己敲路緣石或放斜坡板，車輛出入口要先向工務局申請，核准後才能施工。

申請時通常要準備建築物的使用執照或車庫證明、位置圖、現況照片和施工圖說，詳細文件和表格請以工務局網站公告為準。市府會看寬度、行人安全、路樹、路燈、消防栓和公車站牌的位置，必要時現場會勘。

核准後費用由申請人負擔，也要照規定的材料和坡度施作，並負責日後維護。私自擺放的鐵板或水泥斜坡，會被通知限期移除，逾期市府可以直接清除。`,
      en: `Not on your own; a vehicle crossing must be approved by Public Works before any kerb is cut or ramp is laid.

You normally need the building's use licence or proof of a garage, a location plan, photographs and a drawing; the forms and exact documents are on the department's website. The city considers the width, the safety of pedestrians, and trees, lamps, hydrants and bus stops, and may inspect the place.

You pay for the work, follow the prescribed materials and slope, and keep it in order afterwards. Owners of private steel plates or concrete wedges are told to remove them by a date; after that the city may clear them away.`,
    },
    keywords: [
      '斜坡',
      '車道',
      '車庫',
      '路緣石',
      '斜坡板',
      '申請',
      'driveway',
      'ramp',
      'kerb',
      'garage',
      'vehicle crossing',
    ],
  },
  {
    id: 'sidewalk-accessibility',
    categoryId: 'sidewalk',
    departmentId: 'works',
    question: {
      zh: '人行道輪椅上不去、導盲磚缺損，可以要求改善嗎？',
      en: 'A wheelchair cannot get onto the pavement, or tactile paving is missing. Can it be improved?',
    },
    answer: {
      zh: `可以，告訴我們哪個路口、哪一個角落過不去，工務局會檢查路緣斜坡和導盲設施並安排改善。

請盡量描述實際遇到的困難，例如斜坡太陡、有高低差、出口被車擋柱卡住、導盲磚引到電線桿、施工後沒有鋪回去。使用者自己的說法最有用，願意的話可以留下聯絡方式，會勘時一起走一遍。

單純的破損或高低差可以直接修；要調整號誌桿、電箱、排水溝位置的，需要其他單位配合，時間比較長。施工單位拆掉導盲磚沒有復原，請一併告訴我們工地名稱。

如果需要的是有聲號誌，那是交通局的業務，我們會另外幫您立案。`,
      en: `Yes; tell us the junction and the corner, and Public Works checks the kerb ramp and tactile paving and arranges improvement.

Please describe what you meet: a ramp that is too steep, a step, bollards too close together, tactile paving that leads into a post or was not put back after roadworks. A user's own account is worth most; leave a telephone number if you are willing to walk the route with the inspectors.

Damage and small steps can be mended directly. Where a signal post, a power box or a drain is in the way, other bodies must take part and it takes longer. If a contractor removed tactile paving, please give us the name of the site.

Audible signals belong to Transportation; we open a separate ticket for them.`,
    },
    keywords: [
      '無障礙',
      '輪椅',
      '導盲磚',
      '斜坡道',
      '視障',
      '車擋',
      'accessibility',
      'wheelchair',
      'tactile paving',
      'kerb ramp',
      'blind',
    ],
  },
];
