import type { SignedIn } from '#server/trpc.ts';
import { compose } from '#server/updates/compose.ts';
import { changeListed, countWaiting, findListed } from '#server/updates/list.store.ts';
import { loadTemplates } from '#server/updates/load-templates.ts';
import { HotlineError } from '#shared/errors.ts';

const mostListed = 200;

/**
 * The updates that need somebody: given up, unsure, or to be told by call, each with the words to say; never the
 * citizen's data. `missing`: the ways out that this server does not have, and how many updates wait for them.
 */
export const listUpdates = async ({ services }: SignedIn) => {
  const { db, channels } = services;
  const missing = (['text', 'email'] as const).filter((way) => !channels[way]);
  const [rows, templateOf, waiting] = await Promise.all([
    findListed(db, mostListed),
    loadTemplates(db),
    countWaiting(db, missing),
  ]);
  return {
    missing,
    waiting,
    updates: rows.map(({ categoryZh, categoryEn, departmentZh, departmentEn, words, updateBy, ...row }) => {
      const english = row.locale === 'en';
      const category = english ? categoryEn : categoryZh;
      const department = english ? departmentEn : departmentZh;
      const told = { ...row, way: 'email' as const, words, updateBy, category, department };
      return { ...row, text: compose(told, { template: templateOf(row.kind, row.locale), link: '' }).text };
    }),
  };
};

const change = async ({ services }: SignedIn, id: string, to: Parameters<typeof changeListed>[2]): Promise<void> => {
  if (!(await changeListed(services.db, id, to))) throw new HotlineError('changed-meanwhile', `update ${id}`);
};

/** Lets it be tried again from the start. Throws `changed-meanwhile` where somebody has seen to it already. */
export const tryAgain = (ctx: SignedIn, { id }: { id: string }) => change(ctx, id, { state: 'queued' });

/** Has it told by call instead: it stays in the list until somebody has. Throws `changed-meanwhile`. */
export const tellByCall = (ctx: SignedIn, { id }: { id: string }) => change(ctx, id, { state: 'queued', way: 'call' });

/** Says that the citizen was told. Throws `changed-meanwhile`. */
export const saidTold = (ctx: SignedIn, { id }: { id: string }) =>
  change(ctx, id, { state: 'told', toldBy: ctx.viewer.id });
