import type { Missing, Step } from '#client/tickets/intake/flow.ts';

const controls = 'input, textarea, button, [tabindex="0"]';

// The caller's fields come from another room, under these ids.
const callerField = (missing: Missing | null) =>
  document.getElementById(`caller-${missing === 'phone' || missing === 'email' ? missing : 'name'}`);

const controlOf = (step: Step) =>
  document.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]`)?.querySelector<HTMLElement>(controls);

/** Moves the focus to where a step is answered. Gives whether it was elsewhere. */
export const focusStep = (step: Step, missing: Missing | null = null): boolean => {
  const control = step === 'caller' ? callerField(missing) : controlOf(step);
  const moves = control !== document.activeElement;
  control?.focus();
  return moves;
};
