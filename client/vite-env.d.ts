/// <reference types="vite/client" />
declare module '@fontsource-variable/atkinson-hyperlegible-next';

// Its package has types, and its `exports` do not lead to them (1.20.0).
declare module 'chart2music' {
  type Chart = {
    type: 'bar';
    element: HTMLElement;
    /** Where it would write what it says. */
    cc: HTMLElement;
    data: { x: number; y: number }[];
    axes: { y: { minimum: number; maximum: number } };
    options: { enableSpeech: boolean };
  };
  export const c2mChart: (chart: Chart) => { err: string | null; data?: { cleanUp: () => void } };
}
