// Orca 43 says nothing of a dialog when the element that had the focus is hidden at the same moment.
const waitMilliseconds = 700;

/** Soon makes everything in the page inert but `front` and the live regions, until the returned function is called. */
export const hideBehind = (front: HTMLElement): (() => void) => {
  let behind: HTMLElement[] = [];
  const timer = setTimeout(() => {
    behind = [...document.body.children].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        element !== front &&
        !element.inert &&
        !element.matches('[data-live-announcer], script'),
    );
    for (const element of behind) element.inert = true;
  }, waitMilliseconds);
  return () => {
    clearTimeout(timer);
    for (const element of behind) element.inert = false;
  };
};
