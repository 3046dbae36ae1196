/** The row (from 0) that a digit key chooses in a list of `count` rows; null for every other key. */
export const rowForKey = (key: string, count: number): number | null => {
  const row = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
  return row >= 0 && row < count ? row : null;
};
