import type { Db } from '#server/db/connection.ts';
import { findReturnedRules, type ReturnedRule } from '#server/routing/returns.store.ts';

const mostListed = 50;

/**
 * Where the rules are wrong: those whose matters departments gave back, most often first, with the share of their
 * decisions (0–1) and the newest words.
 */
export const rulesByReturns = async (db: Db): Promise<(ReturnedRule & { share: number })[]> =>
  (await findReturnedRules(db, mostListed)).map((rule) => ({
    ...rule,
    // A matter can come back more than once.
    share: Math.min(1, rule.returned / Math.max(1, rule.decided)),
  }));
