type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

const signs: Record<string, [plain: string, shifted: string]> = {
  Comma: [',', '<'],
  Period: ['.', '>'],
  Semicolon: [';', ':'],
  Slash: ['/', '?'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  Quote: ["'", '"'],
  Backquote: ['`', '~'],
  Backslash: ['\\', '|'],
};

const fromCode = ({ code, shiftKey }: Pressed): string | null => {
  const character = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1];
  return character?.toLowerCase() ?? signs[code]?.[shiftKey ? 1 : 0] ?? null;
};

/**
 * The single character that a key press means, in lower case; null for every other key and with a modifier held.
 * A Chinese input method that took the key, or a Bopomofo layout, does not matter: then the place of the key counts.
 */
export const keyOf = (event: Pressed): string | null => {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const key = event.key.normalize('NFKC');
  if (/^[!-~]$/.test(key)) return key.toLowerCase();
  return key.length === 1 || key === 'Process' || key === 'Unidentified' ? fromCode(event) : null;
};
