import type { Generated, GeneratedAlways } from 'kysely';
import type { Now } from '#server/db/schema/columns.ts';
import type { Way } from '#shared/citizens.ts';
import type { Locale } from '#shared/language.ts';
import type { UpdateFault, UpdateKind, UpdateState } from '#shared/updates/update.ts';

/** What citizens are told of their tickets, and in which words. */
export type UpdatesTables = {
  citizenUpdate: {
    id: GeneratedAlways<string>;
    number: string;
    citizenId: string;
    way: Exclude<Way, 'none'>;
    locale: Locale;
    kind: UpdateKind;
    words: Generated<string>;
    state: Generated<UpdateState>;
    createdAt: Now;
    nextAt: Now;
    tries: Generated<number>;
    triedAt: Date | null;
    fault: UpdateFault | null;
    toldAt: Date | null;
    toldBy: string | null;
    solved: boolean | null;
    answeredAt: Date | null;
  };
  template: {
    kind: UpdateKind;
    locale: Locale;
    version: number;
    subject: string;
    words: string;
    changedBy: string;
    changedAt: Now;
  };
};
