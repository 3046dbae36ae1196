import { HotlineError } from '#shared/errors.ts';

/** A refusal that names each fault in a sentence for the other system's makers. */
export const refused = (...faults: string[]): HotlineError =>
  new HotlineError('invalid-input', 'open311: refused', { faults });
