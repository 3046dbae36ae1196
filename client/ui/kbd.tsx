import { displayKey } from '#client/a11y/display-key.ts';

/** A key's cap. `hint` is for the eye alone: beside a control whose name must stay short to hear. */
export const Kbd = ({ of, hint = false }: { of: string; hint?: boolean }) => (
  <kbd className="kbd" aria-hidden={hint || undefined}>
    {displayKey(of)}
  </kbd>
);
