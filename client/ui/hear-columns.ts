let stop = (): void => {};

/**
 * Plays columns as tones from left to right, the higher the column the higher the tone; again from the start when it is
 * asked for again. It says nothing and brings nothing into the page. Rejects where the library cannot be loaded.
 */
export const hearColumns = async (values: readonly number[]): Promise<void> => {
  const { c2mChart } = await import('chart2music');
  stop();
  // Never in the page: there its chart would take the focus, keys of its own, and a live region beside the one voice.
  const [element, cc] = [document.createElement('div'), document.createElement('div')];
  const { data } = c2mChart({
    type: 'bar',
    element,
    cc,
    data: values.map((y, x) => ({ x, y })),
    // Nothing is the lowest tone, also where all columns are high.
    axes: { y: { minimum: 0, maximum: Math.max(1, ...values) } },
    options: { enableSpeech: false },
  });
  const press = (key: string, shiftKey = false, ctrlKey = false) =>
    element.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, ctrlKey }));
  stop = () => {
    press('Control', false, true);
    data?.cleanUp();
  };
  press('End', true);
};
