import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, Now } from '#server/db/schema/columns.ts';
import type { Locale } from '#shared/language.ts';
import type { Role } from '#shared/permissions.ts';
import type { AccommodationChange } from '#shared/shifts/accommodation-changes.ts';
import type { Skill } from '#shared/skills.ts';

/** The people who sign in, and what they fit to themselves. */
export type AccountsTables = {
  agent: {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    image: string | null;
    username: string | null;
    displayUsername: string | null;
    role: Role;
    departmentId: string | null;
    locale: Generated<Locale>;
    active: Generated<boolean>;
    skills: Generated<Skill[]>;
    oversees: Generated<boolean>;
    createdAt: Now;
    updatedAt: Now;
  };
  accommodation: {
    agentId: string;
    noRinging: Generated<boolean>;
    dayShiftsOnly: Generated<boolean>;
    breakEveryMinutes: number | null;
    noTwoLateDays: Generated<boolean>;
    /** Minutes after midnight in the city. */
    earliestStart: number | null;
    latestEnd: number | null;
    wrapUpMinutes: number | null;
  };
  accommodationEvent: {
    id: GeneratedAlways<string>;
    agentId: string;
    changedBy: string;
    changes: Json<AccommodationChange[]>;
    at: Now;
  };
  preference: { agentId: string; body: Json<object> };
  session: {
    id: string;
    token: string;
    agentId: string;
    expiresAt: Date;
    ipAddress: string | null;
    userAgent: string | null;
    createdAt: Date;
    updatedAt: Date;
  };
  account: {
    id: string;
    accountId: string;
    providerId: string;
    agentId: string;
    password: string | null;
    createdAt: Date;
    updatedAt: Date;
  };
};
