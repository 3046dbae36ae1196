import { Lang } from '#client/ui/lang.tsx';
import { useNow } from '#client/ui/time-text.tsx';
import type { Locale } from '#shared/language.ts';
import type { TicketState } from '#shared/tickets/states.ts';
import { caseSentence } from '#shared/updates/case-sentence.ts';

type Props = {
  ticket: { state: TicketState; updateBy: string | null };
  /** Its name in that language. */
  department: string;
  /** The citizen's language. */
  locale: Locale;
};

/** Where the case is, in the citizen's language: one sentence to be read to a caller. */
export const WhereItIs = ({ ticket: { state, updateBy }, department, locale }: Props) => {
  const at = { state, department, updateBy: updateBy ? new Date(updateBy) : null };
  return <Lang of={locale}>{caseSentence(at, locale, new Date(useNow()))}</Lang>;
};
