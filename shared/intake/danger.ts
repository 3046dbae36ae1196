/** Whom a call in danger of life is handed to: 119 fire and ambulance, 110 police. */
export const rescues = ['119', '110'] as const;
export type Rescue = (typeof rescues)[number];

const signs: Record<Rescue, RegExp> = {
  '119':
    /失火|火災|著火|起火|瓦斯外洩|瓦斯漏|瓦斯味|昏迷|昏倒|沒有呼吸|沒呼吸|溺水|觸電|爆炸|受困|心肌梗塞|心臟病發|中風|窒息|噎到|燒炭|割腕|大量出血|跳樓|自殺|輕生|\b(?:on fire|house fire|gas leak|smell(?:s|ing)? (?:of )?gas|unconscious|not breathing|drowning|electrocut\w*|electric shock|fainted|collapsed|choking|overdose|explosion|trapped|heart attack|bleeding badly|suicide)\b/i,
  '110':
    /持刀|拿刀|持槍|開槍|搶劫|綁架|被打|砍人|\b(?:gun|knife|stabb\w*|hostage|robbery|kidnapp\w*|being attacked)\b/i,
};

/** The rescue service that the caller's words call for, or null. Errs on the side of asking. */
export const rescueFor = (words: string): Rescue | null => {
  const text = words.normalize('NFKC');
  if (signs['119'].test(text)) return '119';
  return signs['110'].test(text) ? '110' : null;
};
