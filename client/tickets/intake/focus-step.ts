import type { Missing, Step } from '#client/tickets/intake/flow.ts';

const controls = 'input, textarea, button, [tabindex="0"]';

// The caller's fields come from another room, under these ids.
const callerField = (missing: Missing | null) =>
  document.getElementById(`caller-${missing === 'phone' || missing === 'email' ? missing : 'name'}`);

const controlOf = (step: Step) =>
  document.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]`)?.querySelector<HTMLElement>(controls);

/** Moves the focus to where a step is answered. */
export const focusStep = (step: Step, missing: Missing | null = null): void =>
  (step === 'caller' ? callerField(missing) : controlOf(step))?.focus();
