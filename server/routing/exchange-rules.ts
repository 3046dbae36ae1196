import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { replaceDraft } from '#server/routing/change-draft.ts';
import { readDmn } from '#server/routing/dmn/read-dmn.ts';
import { writeDmn } from '#server/routing/dmn/write-dmn.ts';
import { readRules, type readRulesDesk } from '#server/routing/read-rules.ts';
import type { SignedIn } from '#server/trpc.ts';
import { exportJson, type Imported, importJson } from '#shared/routing/exchange-json.ts';

type Format = 'json' | 'dmn';

/** A version's rules, or the draft's (null), as the text of a file. Throws `not-found`. */
export const exportRules = async (
  ctx: SignedIn,
  { version, format }: { version: number | null; format: Format },
): Promise<{ name: string; text: string }> => {
  const { rules } = await readRules(ctx, version);
  const name = `rules-${version ?? 'draft'}.${format}`;
  return { name, text: format === 'json' ? exportJson(rules) : await writeDmn(rules) };
};

/**
 * Takes a file's rules, JSON or DMN, in the place of the draft's: all of them, or none and what is wrong with it, rule by
 * rule; then the draft is kept. Throws `changed-meanwhile` (another supervisor was first).
 */
export const importRules = async (
  ctx: SignedIn,
  { revision, text }: { revision: number; text: string },
): Promise<Extract<Imported, { faults: unknown }> | { desk: Awaited<ReturnType<typeof readRulesDesk>> }> => {
  const city = await loadCatalogue(ctx.services.db);
  const read = text.trimStart().startsWith('<') ? await readDmn(text, city) : importJson(text, city);
  return 'faults' in read ? read : { desk: await replaceDraft(ctx, revision, read.rules) };
};
