import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as desk from '#server/db/migrations/0001-desk.ts';
import * as answersAndRouting from '#server/db/migrations/0002-answers-and-routing.ts';
import * as dispatch from '#server/db/migrations/0003-dispatch.ts';
import * as deadlines from '#server/db/migrations/0004-deadlines.ts';
import * as telling from '#server/db/migrations/0005-telling.ts';
import * as othersSystems from '#server/db/migrations/0006-others-systems.ts';
import * as photos from '#server/db/migrations/0007-photos.ts';
import * as board from '#server/db/migrations/0008-board.ts';
import * as nextNews from '#server/db/migrations/0009-next-news.ts';
import * as finding from '#server/db/migrations/0010-finding.ts';
import * as roster from '#server/db/migrations/0011-roster.ts';
import * as floor from '#server/db/migrations/0012-floor.ts';
import * as demand from '#server/db/migrations/0013-demand.ts';
import * as outreach from '#server/db/migrations/0014-outreach.ts';
import * as watch from '#server/db/migrations/0015-watch.ts';
import * as reports from '#server/db/migrations/0016-reports.ts';
import * as proposal from '#server/db/migrations/0017-proposal.ts';
import * as kinds from '#server/db/migrations/0018-kinds.ts';
import * as whatWasMissing from '#server/db/migrations/0019-what-was-missing.ts';
import type { Schema } from '#server/db/schema.ts';

const migrations: Record<string, Migration> = {
  '0001-desk': desk,
  '0002-answers-and-routing': answersAndRouting,
  '0003-dispatch': dispatch,
  '0004-deadlines': deadlines,
  '0005-telling': telling,
  '0006-others-systems': othersSystems,
  '0007-photos': photos,
  '0008-board': board,
  '0009-next-news': nextNews,
  '0010-finding': finding,
  '0011-roster': roster,
  '0012-floor': floor,
  '0013-demand': demand,
  '0014-outreach': outreach,
  '0015-watch': watch,
  '0016-reports': reports,
  '0017-proposal': proposal,
  '0018-kinds': kinds,
  '0019-what-was-missing': whatWasMissing,
};

/** Brings the database to the newest schema. Several servers may start at once: one migrates, the others wait. */
export const migrate = async (db: Kysely<Schema>): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
};
