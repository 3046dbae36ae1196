import type { LiveEvent } from '#server/live/feed.ts';
import type { SignedIn } from '#server/trpc.ts';
import { mayDo } from '#shared/permissions.ts';

export type RulesWhat = 'changed' | 'discarded' | 'submitted' | 'published' | 'taken back' | 'dry run';
/** What happened to the rules or their draft, and by whom; `quarter` of a dry run, `version` of what was published. */
export type RulesNews = {
  kind: 'rules';
  what: RulesWhat;
  by: string;
  byId: string;
  version: number | null;
  quarter: number | null;
};

/** The news of the rules for one desk: supervisors' only. */
export const rulesNews = ({ viewer }: SignedIn, { data }: LiveEvent): RulesNews | null =>
  mayDo(viewer.role, 'rules.read')
    ? {
        kind: 'rules',
        what: data.what as RulesWhat,
        by: String(data.by ?? ''),
        byId: String(data.byId ?? ''),
        version: (data.version as number | undefined) ?? null,
        quarter: (data.quarter as number | undefined) ?? null,
      }
    : null;
