// Orca 43 says nothing of a dialog when the element that had the focus is hidden at the same moment.
const waitMilliseconds = 700;

/** All that stands beside `front`, and beside what it is in. */
const besides = (front: Element): Element[] => {
  const { parentElement } = front;
  if (!parentElement) return [];
  const beside = [...parentElement.children].filter((element) => element !== front);
  return parentElement === document.body ? beside : [...beside, ...besides(parentElement)];
};

/** Soon makes everything in the page inert but `front` and the live regions, until the returned function is called. */
export const hideBehind = (front: HTMLElement): (() => void) => {
  let behind: HTMLElement[] = [];
  const timer = setTimeout(() => {
    behind = besides(front).filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && !element.inert && !element.matches('[data-live-announcer], script'),
    );
    for (const element of behind) element.inert = true;
  }, waitMilliseconds);
  return () => {
    clearTimeout(timer);
    for (const element of behind) element.inert = false;
  };
};
