import type { Db } from '#server/db/connection.ts';
import { freshFor } from '#server/db/kept.ts';
import { findTemplates } from '#server/updates/templates.store.ts';
import type { Locale } from '#shared/language.ts';
import { defaultTemplates } from '#shared/updates/default-templates.ts';
import type { Template } from '#shared/updates/template.ts';
import type { UpdateKind } from '#shared/updates/update.ts';

type TemplateOf = (kind: UpdateKind, locale: Locale) => Template;

/** The words in force: what a supervisor wrote, or else the ones that came along. At most a second late. */
export const loadTemplates: (db: Db) => Promise<TemplateOf> = freshFor(1000, async (db) => {
  const written = new Map((await findTemplates(db)).map((row) => [`${row.kind} ${row.locale}`, row]));
  return (kind, locale) => written.get(`${kind} ${locale}`) ?? defaultTemplates[locale][kind];
});
