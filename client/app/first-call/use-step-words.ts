import { useBindings } from '#client/a11y/bindings.ts';
import type { CommandId } from '#client/a11y/commands.ts';
import { displayKey } from '#client/a11y/display-key.ts';
import type { Step } from '#client/app/first-call/steps.ts';
import { m } from '#client/paraglide/messages.js';

/** Each step in one short sentence, with the agent's own keys. */
export const useStepWords = (): Record<Step, string> => {
  const { leader, keys } = useBindings();
  const press = (id: CommandId) => `${leader} ${displayKey(keys[id])}`.trim();
  return {
    available: m.app_step_available({ key: press('presence'), state: m.calls_presence_available() }),
    ring: m.app_step_ring(),
    answer: m.app_step_answer({ key: press('answer-call') }),
    type: m.app_step_type(),
    category: m.app_step_category(),
    open: m.app_step_open({ key: press('open-ticket') }),
    'hang-up': m.app_step_hang_up({ key: press('hang-up') }),
    'wrap-up': m.app_step_wrap_up(),
  };
};
