let tabbing = false;

window.addEventListener(
  'keydown',
  ({ key }) => {
    tabbing = key === 'Tab';
    // The browser moves the focus before anything that waits.
    setTimeout(() => {
      tabbing = false;
    });
  },
  { capture: true },
);

/** Whether the focus that comes now comes by Tab: else a click or the console put it where it is wanted. */
export const cameByTab = (): boolean => tabbing;
