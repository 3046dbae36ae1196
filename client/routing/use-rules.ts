import { useQuery } from '@tanstack/react-query';
import { startTransition, useOptimistic } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { isOnRow } from '#client/a11y/focus.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { useCatalogue } from '#client/api/catalogue.ts';
import { failureOf, sentenceFor } from '#client/api/errors.ts';
import { client, type Inputs, type Outputs, queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { textIn } from '#shared/language.ts';
import { changeRules } from '#shared/routing/change-rules.ts';
import { type Names, namesOf } from '#shared/routing/names.ts';
import { rowText } from '#shared/routing/row-text.ts';
import type { Rule } from '#shared/routing/rule.ts';

export type RulesDesk = Outputs['routing']['desk'];
export type RuleChange = Inputs['routing']['change']['change'];
export type RowChange = Extract<RuleChange, { kind: 'move' | 'switch' | 'remove' }>;
/** A rule of the table with the line that it is read as. */
export type Row = { id: string; position: number; text: string; rule: Rule };

const noNames: Names = { departments: {}, crews: {}, districts: {}, categories: {} };

const rulesOf = ({ draft, rules }: RulesDesk): Rule[] => draft?.rules ?? rules;

/** The table as a change will leave it. */
const foreseen = (desk: RulesDesk, change: RowChange): RulesDesk => {
  const rules = changeRules(rulesOf(desk), change, '') ?? rulesOf(desk);
  return desk.draft ? { ...desk, draft: { ...desk.draft, rules } } : { ...desk, rules };
};

// Two quick commands are sent one after the other, each on the table that the one before left.
let sending: Promise<void> = Promise.resolve();

/** The draft, or where there is none the rules in force, as rows; and how one of them is changed. */
export const useRules = () => {
  const { data: settled, error } = useQuery(trpc.routing.desk.queryOptions());
  const [desk, foresee] = useOptimistic(settled, (at, change: RowChange) => at && foreseen(at, change));
  const { data: catalogue } = useCatalogue();
  const names = catalogue ? namesOf(catalogue) : noNames;
  const rules = desk ? rulesOf(desk) : [];
  const rows = rules.map(
    (rule, index): Row => ({
      id: rule.id,
      position: index + 1,
      text: textIn(rowText(rule, index + 1, names), getLocale()),
      rule,
    }),
  );

  /**
   * Changes a row at once, before the focus comes back to it from the command palette: so the row itself says what
   * became of it. Elsewhere `done` is said.
   */
  const changeRow = (change: RowChange, done: string): void => {
    const isRead = isOnRow();
    startTransition(async () => {
      foresee(change);
      sending = sending.then(async () => {
        const before = newestDesk() ?? settled;
        if (before) await changeAndSay(before, change, isRead ? null : done);
      });
      await sending;
    });
  };
  return { desk: catalogue && desk, error, rows, names, catalogue, changeRow };
};

/** Writes the table into the cache; resolves when the page shows it. */
export const writeDesk = (desk: RulesDesk): Promise<void> => {
  queryClient.setQueryData(trpc.routing.desk.queryKey(), desk);
  return cacheTold();
};

/** What went wrong in words; after another supervisor was first the table is read anew, so that it can be tried again. */
export const troubleOf = async (error: unknown): Promise<string> => {
  const { code, details } = failureOf(error);
  if (code !== 'changed-meanwhile' && code !== 'not-found') return sentenceFor(error);
  await queryClient.invalidateQueries(trpc.routing.desk.queryFilter());
  if (code === 'not-found') return m.routing_rule_gone();
  return details.by ? m.routing_first({ by: String(details.by) }) : m.routing_first_somebody();
};

/** Sends one operation on the draft; the table as it is then, or what went wrong. */
export const sendChange = async (
  desk: RulesDesk,
  change: RuleChange,
): Promise<{ desk: RulesDesk } | { trouble: string }> => {
  try {
    return { desk: await client.routing.change.mutate({ revision: desk.draft?.revision ?? 0, change }) };
  } catch (error) {
    return { trouble: await troubleOf(error) };
  }
};

/** Like {@link sendChange}, writes the table and says `done`, or what went wrong. */
const changeAndSay = async (desk: RulesDesk, change: RowChange, done: string | null): Promise<void> => {
  const sent = await sendChange(desk, change);
  if ('trouble' in sent) return announce(sent.trouble);
  await writeDesk(sent.desk);
  if (done !== null) announce(done);
};

/** The table as it stands in the cache now. */
export const newestDesk = (): RulesDesk | undefined => queryClient.getQueryData(trpc.routing.desk.queryKey());
