// As long as a busy machine's reader takes to hear where the focus is.
const restMilliseconds = 400;
const keptMilliseconds = 1000;

/**
 * Lets the focus rest on a word beside the page's content while what had it is taken away and the next place comes.
 * Resolves when the focus may go on, at the earliest when a reader has heard it. Orca 43 says nothing of the next focus
 * when the element that had it is already gone.
 */
export const restFocus = (word: string): Promise<void> => {
  const rest = document.createElement('span');
  rest.textContent = word;
  rest.tabIndex = -1;
  rest.className = 'visually-hidden';
  (document.querySelector('main') ?? document.body).append(rest);
  rest.focus();
  const leave = () => (document.activeElement === rest ? undefined : rest.remove());
  rest.addEventListener('blur', () => setTimeout(leave, keptMilliseconds));
  return new Promise((resolve) => {
    setTimeout(resolve, restMilliseconds);
  });
};
