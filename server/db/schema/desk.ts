import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, Now } from '#server/db/schema/columns.ts';

/** What every desk needs whatever its room: settings, drafts, news. */
export type DeskTables = {
  setting: { key: string; value: Json<object> };
  draft: { agentId: string; key: string; body: Json<object>; revision: number; savedAt: Now };
  liveEvent: {
    id: GeneratedAlways<string>;
    xid: Generated<string>;
    kind: string;
    key: string;
    agentId: string | null;
    data: Json<object>;
    at: Now;
  };
};
