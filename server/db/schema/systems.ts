import type { Generated } from 'kysely';
import type { Now } from '#server/db/schema/columns.ts';

/** Other systems: what they may do, and what they said. */
export type SystemsTables = {
  apiKey: {
    id: Generated<string>;
    name: string;
    hash: string;
    madeBy: string;
    madeAt: Now;
    withdrawnAt: Date | null;
    withdrawnBy: string | null;
  };
  systemReport: {
    number: string;
    apiKeyId: string;
    accountId: string | null;
    deviceId: string | null;
    lat: number | null;
    long: number | null;
  };
};
