import type { CallInHand } from '#shared/calls.ts';
import { type CitizenInput, contactFaults, type Need, type Way } from '#shared/citizens.ts';
import { displayPhone } from '#shared/display-phone.ts';
import type { Locale } from '#shared/language.ts';

/** What stands in the fields about the caller. */
export type CallerForm = { name: string; phone: string; email: string; locale: Locale; way: Way; needs: Need[] };
export type ContactField = 'phone' | 'email';
/** A field that is wrong; the number may be right, and another citizen's. */
export type ContactFault = ContactField | 'phone-taken';

type Known = Pick<CallInHand, 'citizen' | 'fromPhone'>;

/** The fields for what is known. Who calls for the first time has the number that rings, and gets text messages there. */
export const formOf = ({ citizen, fromPhone }: Known, locale: Locale): CallerForm => {
  const phone = citizen ? citizen.phone : fromPhone;
  return {
    name: citizen?.name ?? '',
    phone: phone ? displayPhone(phone) : '',
    email: citizen?.email ?? '',
    locale: citizen?.locale ?? locale,
    way: citizen?.way ?? (fromPhone ? 'text' : 'none'),
    needs: citizen?.needs ?? [],
  };
};

/** Whether the fields say something else than is known. */
export const isChanged = (form: CallerForm, known: CallerForm): boolean =>
  (Object.keys(known) as (keyof CallerForm)[]).some((field) => String(form[field]).trim() !== String(known[field]));

/** The fields that are wrong or missing for the chosen way. */
export const faultsOf = ({ phone, email, way }: CallerForm): ContactField[] =>
  contactFaults({ phone: phone.trim() || null, email: email.trim() || null, way });

/** What the server is sent. */
export const citizenFrom = (form: CallerForm, id: string | undefined): CitizenInput => ({
  id,
  name: form.name.trim(),
  phone: form.phone.trim() || null,
  email: form.email.trim() || null,
  locale: form.locale,
  way: form.way,
  needs: form.needs,
});
