import { create } from 'zustand';
import type { Step } from '#client/app/first-call/steps.ts';

const storageKey = 'handrail-first-call';
type Guide = { running: boolean; done: readonly Step[] };
const atRest: Guide = { running: false, done: [] };

const stored = (): Guide => {
  try {
    const { running, done } = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
    return { running: running === true, done: Array.isArray(done) ? done : [] };
  } catch {
    return atRest;
  }
};

/** How far the guided first call is; kept with the tab, for a reload in the midst of it. */
export const useGuide = create<Guide>(stored);

useGuide.subscribe((guide) => {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(guide));
  } catch {
    // Forbidden; then a reload begins anew.
  }
});

export const startGuide = (): void => useGuide.setState({ running: true, done: [] });
export const stopGuide = (): void => useGuide.setState(atRest);
