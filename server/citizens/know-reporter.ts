import { findCitizenByEmail, findCitizenByPhone, saveReporter } from '#server/citizens/citizens.store.ts';
import { e164 } from '#server/citizens/phone.ts';
import type { Db } from '#server/db/connection.ts';
import { contactFaults, type Way } from '#shared/citizens.ts';
import { HotlineError } from '#shared/errors.ts';
import type { Locale } from '#shared/language.ts';

/** Who reports, as another system says: it may be anybody's telephone number. */
type Reporter = { name: string; phone: string | null; email: string | null; locale: Locale };

const wayFor = (phone: string | null): Way => {
  if (!phone) return 'email';
  // Taiwan's landlines take no text messages.
  return /^\+886(?!9)/.test(phone) ? 'call' : 'text';
};

/**
 * The citizen with that telephone number or e-mail address, and how they are told news. Somebody known stays as they
 * are, as a system's word is no proof; somebody new is written down. Null without either. Throws `invalid-input` with
 * the fields `phone` and `email`.
 */
export const knowReporter = async (db: Db, reporter: Reporter): Promise<{ id: string; way: Way } | null> => {
  if (!reporter.phone && !reporter.email) return null;
  const phone = reporter.phone && e164(reporter.phone);
  const faults = contactFaults({ phone, email: reporter.email, way: wayFor(reporter.phone) });
  if (faults.length > 0) throw new HotlineError('invalid-input', 'reporter refused', { fields: faults });

  const find = () => (phone ? findCitizenByPhone(db, phone) : findCitizenByEmail(db, reporter.email ?? ''));
  const known =
    (await find()) ?? (await saveReporter(db, { ...reporter, phone, way: reporter.email ? 'email' : wayFor(phone) }));
  const citizen = known ?? (await find());
  return citizen && { id: citizen.id, way: citizen.way };
};
