import { keptFor } from '#server/db/kept.ts';
import { findStatistics } from '#server/knowledge/search.store.ts';
import { noStatistics } from '#shared/search/statistics.ts';

/**
 * How common words are. A minute old at most, or what was known before while the new ones are being read. Ranking is
 * better with them, but possible without.
 */
export const loadStatistics = keptFor(60_000, findStatistics, noStatistics);
