import { keyOf } from '#client/a11y/key-of.ts';

/** The key shown beside each answer: y and n for `yes` and `no`, otherwise its number, up to nine. */
export const choiceKeys = (values: readonly string[]): string[] => {
  const yesNo = values.includes('yes') && values.includes('no');
  const letters: Record<string, string> = yesNo ? { yes: 'y', no: 'n' } : {};
  return values.slice(0, 9).map((value, index) => letters[value] ?? String(index + 1));
};

/** The place of the answer that a key press picks, or null. Its number counts too where a letter is shown. */
export const choiceForKey = (event: Parameters<typeof keyOf>[0], keys: readonly string[]): number | null => {
  const key = keyOf(event);
  if (key === null) return null;
  const shown = keys.indexOf(key);
  if (shown !== -1) return shown;
  return /^[1-9]$/.test(key) && Number(key) <= keys.length ? Number(key) - 1 : null;
};
