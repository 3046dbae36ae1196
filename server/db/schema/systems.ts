import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, Now } from '#server/db/schema/columns.ts';

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
  webhook: {
    id: Generated<string>;
    url: string;
    secret: string;
    madeBy: string;
    madeAt: Now;
    withdrawnAt: Date | null;
    withdrawnBy: string | null;
  };
  webhookDelivery: {
    id: GeneratedAlways<string>;
    webhookId: string;
    number: string;
    body: Json<Record<string, unknown>>;
    state: Generated<'waiting' | 'given up'>;
    attempts: Generated<number>;
    nextAt: Now;
    fault: Generated<string>;
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
