/** For tests: the code that a procedure refuses with. */
export const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'granted',
    (error) => (error as { cause?: { code?: string } }).cause?.code ?? String(error),
  );
