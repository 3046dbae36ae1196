const always = '[data-live-announcer], script, style';

/** Makes everything in the page inert but `front`, and the live regions, until the returned function is called. */
export const hideBehind = (front: HTMLElement): (() => void) => {
  const behind = [...document.body.children].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element !== front && !element.inert && !element.matches(always),
  );
  for (const element of behind) element.inert = true;
  return () => {
    for (const element of behind) element.inert = false;
  };
};
