const cells = 40;

// A capital costs a braille cell of its own. Names with capitals inside, as YouBike has, stay as they are.
/** A name as it stands within a row. */
export const lowerWord = (word: string) => (/^\p{Lu}\P{Lu}*$/u.test(word) ? word.toLowerCase() : word);

const cut = (text: string, room: number): string => {
  const characters = [...text];
  if (characters.length <= room) return text;
  const kept = characters.slice(0, Math.max(room, 0)).join('');
  // Half a word would be guessed at; Chinese has no spaces and is cut anywhere.
  if (!/[\s\u3000]/.test(text)) return /\p{Script=Han}/u.test(text) ? kept : '';
  const atEnd = /[\s\u3000]/.test(characters[room] ?? '');
  return atEnd ? kept : kept.slice(0, Math.max(kept.search(/\s\S*$/), 0));
};

/** The name of a row from its parts, what is empty left out; `braille`: at most 40 characters, cut after a whole word. */
export const joinRow = (all: readonly string[], comma: string, braille: boolean): string => {
  const parts = all.filter(Boolean);
  if (!braille) return parts.join(comma);
  let name = '';
  for (const part of parts) {
    const before = name && name + comma;
    const kept = cut(part, cells - [...before].length);
    if (kept) name = before + kept;
  }
  return name;
};
