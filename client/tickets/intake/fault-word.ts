import { m } from '#client/paraglide/messages.js';
import type { Fault } from '#client/tickets/intake/faults.ts';

const sentences: Record<Fault, () => string> = {
  missing: m.intake_missing,
  'no-district': m.intake_no_district,
  'to-whom': m.intake_to_whom,
  'no-phone': m.intake_no_phone,
  'no-email': m.intake_no_email,
};

/** What is wrong, in a sentence for the field; null where nothing is. */
export const faultWord = (fault: Fault | undefined): string | null => (fault ? sentences[fault]() : null);
