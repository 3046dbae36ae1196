// Texts in FEEL, the expression language of DMN, as far as this table uses it.

/** A text as FEEL writes it. What XML could not carry is written by its number. */
export const quoted = (text: string): string =>
  JSON.stringify(text)
    // Whole escapes, so that a backslash before a letter stays one.
    .replace(/\\[^u]/g, (whole) => ({ '\\b': '\\u0008', '\\f': '\\u000c' })[whole] ?? whole)
    .replace(/[\u007f-\u009f\ufffe\uffff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`);

const literal = /"(?:[^"\\]|\\.)*"/y;

/**
 * The texts of `before"…"after` pieces that stand one after the other with `between`; spaces count nowhere.
 * Throws an Error that names the place where it reads something else.
 */
export const readTexts = (source: string, before: string, after: string, between: string): string[] => {
  const texts: string[] = [];
  let at = 0;
  const skip = (): void => {
    while (/\s/.test(source[at] ?? '')) at += 1;
  };
  const expect = (wanted: string): void => {
    for (const sign of wanted) {
      skip();
      if (source[at] !== sign) throw new Error(`"${wanted}" expected at ${at + 1} in ${source.slice(0, 80)}`);
      at += 1;
    }
  };
  do {
    if (texts.length > 0) expect(between);
    expect(before);
    skip();
    literal.lastIndex = at;
    const [found] = literal.exec(source) ?? [];
    if (found === undefined) throw new Error(`a text in quotes expected at ${at + 1} in ${source.slice(0, 80)}`);
    texts.push(JSON.parse(found) as string);
    at += found.length;
    expect(after);
    skip();
  } while (at < source.length);
  return texts;
};
