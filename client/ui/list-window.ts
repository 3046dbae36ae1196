type View = { top: number; height: number; row: number };

const overscan = 4;

/** The indexes of the rows to draw: what is in view, a few around it, and the row with the focus wherever it is. */
export const rowsInView = ({ top, height, row }: View, count: number, focused: number): number[] => {
  const first = Math.max(0, Math.floor(top / row) - overscan);
  const end = Math.min(count, Math.ceil((top + height) / row) + overscan);
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
  if (focused < 0 || focused >= count || (focused >= first && focused < end)) return rows;
  return focused < first ? [focused, ...rows] : [...rows, focused];
};

/** Where a movement key leads from `at` in a list of `count` rows with `page` of them in view; null for other keys. */
export const rowAfterKey = (key: string, at: number, count: number, page: number): number | null => {
  const targets: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? null : Math.min(Math.max(target, 0), count - 1);
};
