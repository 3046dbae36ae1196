const waiting = new Set<() => void>();

/** Does it after so many milliseconds, or sooner: before the next key does anything. */
export const beforeNextKey = (milliseconds: number, action: () => void): void => {
  const finish = () => {
    clearTimeout(timer);
    if (waiting.delete(finish)) action();
  };
  const timer = setTimeout(finish, milliseconds);
  waiting.add(finish);
};

/** Does now what waits for the next key: whoever hears keys first calls it with each. */
export const keyComes = (): void => {
  for (const finish of waiting) finish();
};
