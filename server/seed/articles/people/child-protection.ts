import type { ArticleSeed } from '#server/seed/types.ts';

/** Answers about the protection of children: reporting, what follows, and help for parents. */
export const childProtectionArticles: ArticleSeed[] = [
  {
    id: 'child-protection-report',
    categoryId: 'child-protection',
    departmentId: 'social',
    question: {
      zh: '懷疑有小孩被打或被虐待，要怎麼通報？',
      en: 'I think a child is being beaten or neglected. How do I report it?',
    },
    answer: {
      zh: `孩子現在有危險請打 110；懷疑受虐請打 113 保護專線，二十四小時都有社工接聽。

不需要證據，也不用自己去查證，把看到聽到的說出來就好：孩子大概幾歲、住址或樓層、學校、什麼時候聽到哭喊、身上有沒有傷、大人是誰。1999 可以直接幫您轉接 113。不方便說話可以用 113 的線上諮詢或簡訊。

通報人的身分依法保密，您可以不留姓名，但留電話有助於社工查訪。老師、醫護、保母、警察等職務上知道的人，依法要在二十四小時內通報。請不要先去質問家長，孩子可能會受更多傷害。如果是孩子自己打來：這不是你的錯，打 113 會有人保護你。`,
      en: `If the child is in danger now, call 110; if you suspect abuse, call 113, where social workers answer day and night.

You need no proof and need not investigate. Say what you saw and heard: about how old, the address and floor, the school, when you heard crying, any injuries, who the adults are. 1999 can put you through to 113. If you cannot speak, 113 also takes text messages and chat.

Your identity is protected by law; you need not give a name, but a number helps the social worker. Teachers, medical staff, childminders and police must report within 24 hours. Do not confront the parents first, for the child may suffer for it. If you are the child: it is not your fault. Call 113 and someone will protect you.`,
    },
    keywords: [
      '113',
      '兒虐',
      '虐待',
      '打小孩',
      '家暴',
      '通報',
      '兒少保護',
      '哭聲',
      'child abuse',
      'neglect',
      'beaten',
      'report',
      'crying',
      'domestic violence',
    ],
  },
  {
    id: 'child-protection-after-report',
    categoryId: 'child-protection',
    departmentId: 'social',
    question: {
      zh: '通報之後會怎樣？小孩單獨在家也要通報嗎？',
      en: 'What happens after a report? Is a child alone at home a case too?',
    },
    answer: {
      zh: `社會局收到通報會派社工儘快找到孩子，確認安全，再決定要協助家庭還是先安置孩子。

社工會看孩子、和家人及學校談，有立即危險時可以緊急安置，之後由法院決定是否延長；多數家庭是留在家裡接受輔導和資源。為了保護孩子的隱私，不能告訴通報人調查細節，但您再看到新的情況，隨時可以再打 113。

依兒童及少年福利與權益保障法，父母不可以讓六歲以下或需要特別看顧的孩子獨處，也不能交給不適當的人照顧，違反會受罰。孩子被鎖在家、車裡，或在陽台、窗邊有危險，請打 110 或 119。孩子走失、離家，不用等二十四小時，馬上到派出所報案協尋。`,
      en: `After a report a social worker finds the child soon, makes sure it is safe, and decides how to help the family.

The worker sees the child and talks with family and school. In immediate danger the child is placed elsewhere at once, and a court decides whether that continues; most families stay together with help. To protect the child you are not told the details, but call 113 again whenever you see something new.

By the law on children's welfare and rights, nobody under six, and no child who needs special attention, may be left alone or with an unsuitable person; those who do so are fined. If a child is locked in a home or car or is at risk at a window, call 110 or 119. For a missing child you need not wait 24 hours; report it to the police at once.`,
    },
    keywords: [
      '通報後',
      '社工訪視',
      '安置',
      '獨留',
      '六歲以下',
      '走失',
      '離家',
      'after report',
      'home alone',
      'missing child',
      'social worker',
      'placement',
    ],
  },
  {
    id: 'child-protection-parent-help',
    categoryId: 'child-protection',
    departmentId: 'social',
    question: {
      zh: '帶小孩快崩潰了，忍不住想動手，誰能幫我？',
      en: 'I am at the end of my strength with my child and afraid I may hit. Who can help?',
    },
    answer: {
      zh: `請先把孩子放在安全的地方、走開深呼吸，再打 113 或 1925，求助不會被責罵。

想談教養和家人關係，可以打家庭教育諮詢專線 412-8185，手機前面加 07；爸爸們也可以打男性關懷專線 0800-013-999。怕自己或別人正要傷害孩子，打 110。

需要有人接手時，社會局有臨時托育、到宅育兒指導、社會福利服務中心和育兒資源中心可以使用，請跟 1999 說您住哪一區，我們查最近的據點給您。經濟有困難可以一起申請弱勢兒少的扶助。孩子有發展遲緩的疑慮，越早評估越好，可以請衛生所或小兒科轉介早療。`,
      en: `Put the child somewhere safe, step away and breathe, then call 113 or 1925; nobody will scold you for asking.

To talk about raising children or about the family, call 412-8185, with 07 in front from a mobile phone; for men there is also 0800-013-999. If a child is about to be hurt, call 110.

When you need someone to take over, the Social Affairs Bureau has short-term childcare, guidance at home, family service centres and parenting centres. Tell 1999 your district and we find the nearest. If money is short, ask about support for children in hardship. If you wonder whether your child develops slowly, have it looked at early: the health centre or a paediatrician refers you.`,
    },
    keywords: [
      '教養',
      '育兒壓力',
      '崩潰',
      '臨托',
      '412-8185',
      '親子館',
      '早療',
      'parenting',
      'stress',
      'childcare',
      'anger',
      'help for parents',
    ],
  },
];
