import type { Generated, GeneratedAlways } from 'kysely';
import type { Now } from '#server/db/schema/columns.ts';
import type { Need, Way } from '#shared/citizens.ts';
import type { Locale } from '#shared/language.ts';

/** The citizens, and who read of them. */
export type CitizensTables = {
  citizen: {
    id: GeneratedAlways<string>;
    phone: string | null;
    name: Generated<string>;
    email: string | null;
    locale: Generated<Locale>;
    way: Generated<Way>;
    needs: Generated<Need[]>;
    doNotTell: Generated<boolean>;
    createdAt: Now;
  };
  reading: { id: GeneratedAlways<string>; agentId: string; at: Now; what: 'citizen' | 'ticket'; key: string };
};
