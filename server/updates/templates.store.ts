import type { Db } from '#server/db/connection.ts';
import type { SaveTemplate } from '#shared/updates/inputs.ts';

/** What supervisors wrote: of each kind and language, the newest version. */
export const findTemplates = (db: Db) =>
  db
    .selectFrom('template')
    .innerJoin('agent', 'agent.id', 'template.changedBy')
    .distinctOn(['kind', 'template.locale'])
    .select([
      'template.kind',
      'template.locale',
      'template.version',
      'template.subject',
      'template.words',
      'template.changedAt',
      'agent.name as by',
    ])
    .orderBy('kind')
    .orderBy('template.locale')
    .orderBy('version', 'desc')
    .execute();

/** Saves the version after the one that was changed. False: somebody else was faster. */
export const saveTemplateVersion = async (db: Db, template: SaveTemplate, agentId: string): Promise<boolean> => {
  const saved = await db
    .insertInto('template')
    .values({ ...template, version: template.version + 1, changedBy: agentId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst();
  return saved !== undefined;
};
