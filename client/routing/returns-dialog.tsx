import { useQuery } from '@tanstack/react-query';
import { useNames } from '#client/api/catalogue.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { type Outputs, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import type { Row } from '#client/routing/use-rules.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Typed } from '#client/ui/typed.tsx';

type ReturnedRule = Outputs['routing']['returns'][number];
type Props = { rows: Row[]; onRule: (id: string) => void; onClose: () => void };

/** Which rules send matters to departments that give them back: in a sentence, and in a table that leads to the rule. */
export const ReturnsDialog = ({ rows, onRule, onClose }: Props) => {
  const names = useNames();
  const { data: rules, error } = useQuery({ ...trpc.routing.returns.queryOptions(), staleTime: 0 });
  const rowOf = ({ ruleId }: ReturnedRule) => rows.find(({ id }) => id === ruleId);
  const nameOf = (rule: ReturnedRule) => {
    const row = rowOf(rule);
    if (row) return m.routing_rule({ position: row.position });
    return rule.ruleId === null ? m.routing_no_rule() : m.routing_returned_rule_gone();
  };
  const [worst] = rules ?? [];
  return (
    <Dialog wide title={m.routing_returns()} onClose={onClose} cancel={m.routing_close()}>
      {error && <ErrorText>{sentenceFor(error)}</ErrorText>}
      {!rules && !error && <Loading />}
      {rules && !worst && <p>{m.routing_none_returned()}</p>}
      {rules && worst && (
        <>
          <p>{m.routing_most_returned({ rule: nameOf(worst), count: worst.returned })}</p>
          <table className="rules-table">
            <thead>
              <tr>
                <th scope="col">{m.routing_which_rule()}</th>
                <th scope="col">{m.routing_sent_to()}</th>
                <th scope="col">{m.routing_came_back()}</th>
                <th scope="col">{m.routing_newest_words()}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => {
                const row = rowOf(rule);
                return (
                  <tr key={rule.ruleId}>
                    <th scope="row">
                      {row ? <Button onPress={() => onRule(row.id)}>{nameOf(rule)}</Button> : nameOf(rule)}
                    </th>
                    <td>{names.department(rule.departmentId)}</td>
                    <td>
                      {m.routing_of_decided({
                        returned: rule.returned,
                        decided: rule.decided,
                        percent: Math.round(rule.share * 100),
                      })}
                    </td>
                    <td>
                      <Typed>{rule.words}</Typed>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </Dialog>
  );
};
