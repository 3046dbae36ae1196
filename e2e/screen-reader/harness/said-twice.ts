const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.,;:!?。,、;:!?]+/g, ' ')
    .trim();

const sentences = (utterance: string): string[] => utterance.split(/(?<=[.!?])\s+|(?<=[。!?])/);

/**
 * The first thing that one step said twice: an utterance again, or a sentence of one utterance again in another.
 * `mayRepeat` names what is allowed to. Case and punctuation make no difference.
 */
export const saidTwice = (utterances: string[], mayRepeat: (string | RegExp)[]): string | undefined => {
  const allowed = (text: string) =>
    mayRepeat.some((rule) => (typeof rule === 'string' ? plain(rule) === plain(text) : rule.test(text)));
  const heard = new Set<string>();
  for (const utterance of utterances) {
    const parts = new Map([utterance, ...sentences(utterance)].map((part) => [plain(part), part.trim()]));
    for (const [key, part] of parts) if (key && heard.has(key) && !allowed(part)) return part;
    for (const key of parts.keys()) heard.add(key);
  }
  return undefined;
};
