/** Resolves when the page shows what was just written into the cache: react-query tells of it in the next turn. */
export const cacheTold = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
