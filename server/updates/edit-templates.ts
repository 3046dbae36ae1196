import type { SignedIn } from '#server/trpc.ts';
import { findTemplates, saveTemplateVersion } from '#server/updates/templates.store.ts';
import { HotlineError } from '#shared/errors.ts';
import { locales } from '#shared/language.ts';
import { defaultTemplates } from '#shared/updates/default-templates.ts';
import type { SaveTemplate } from '#shared/updates/inputs.ts';
import { missingVariable, unknownVariables } from '#shared/updates/template.ts';
import { updateKinds } from '#shared/updates/update.ts';

/** The words of every kind of news in both languages, with who wrote them; version 0 is what came along. */
export const listTemplates = async ({ services }: SignedIn) => {
  const written = await findTemplates(services.db);
  return updateKinds.flatMap((kind) =>
    locales.map(
      (locale) =>
        written.find((row) => row.kind === kind && row.locale === locale) ?? {
          kind,
          locale,
          version: 0,
          ...defaultTemplates[locale][kind],
          changedAt: null,
          by: null,
        },
    ),
  );
};

/**
 * Puts new words in force within a second. Throws `invalid-input` with the field that names what no template may name, or
 * leaves out what this one must (`names`), and `changed-meanwhile` when somebody else was faster.
 */
export const saveTemplate = async ({ services, viewer }: SignedIn, template: SaveTemplate): Promise<void> => {
  const unknown = { subject: unknownVariables(template.subject), words: unknownVariables(template.words) };
  const missing = missingVariable(template.kind, template.words);
  if (missing) throw new HotlineError('invalid-input', 'left out', { fields: ['words'], names: [missing] });
  for (const field of ['subject', 'words'] as const) {
    const names = unknown[field];
    if (names.length > 0) throw new HotlineError('invalid-input', 'no such variable', { fields: [field], names });
  }
  if (!(await saveTemplateVersion(services.db, template, viewer.id)))
    throw new HotlineError('changed-meanwhile', `template ${template.kind}`);
};
