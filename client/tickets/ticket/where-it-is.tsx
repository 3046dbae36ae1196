import { useCatalogue } from '#client/api/catalogue.ts';
import { getLocale } from '#client/paraglide/runtime.js';
import type { Ticket } from '#client/tickets/ticket-shape.ts';
import { Lang } from '#client/ui/lang.tsx';
import { useNow } from '#client/ui/time-text.tsx';
import { textIn } from '#shared/language.ts';
import { caseSentence } from '#shared/updates/case-sentence.ts';

/** Where the case is, in the citizen's language: one sentence to be read to a caller. */
export const WhereItIs = ({ ticket }: { ticket: Ticket }) => {
  const { data } = useCatalogue();
  const now = new Date(useNow());
  const locale = ticket.citizen?.locale ?? getLocale();
  const department = data?.departments.find(({ id }) => id === ticket.departmentId);
  const updateBy = ticket.updateBy ? new Date(ticket.updateBy) : null;
  const name = department ? textIn(department.name, locale) : '';
  return <Lang of={locale}>{caseSentence({ state: ticket.state, department: name, updateBy }, locale, now)}</Lang>;
};
