import { useQuery } from '@tanstack/react-query';
import { useNames } from '#client/api/catalogue.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { type Outputs, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Lang } from '#client/ui/lang.tsx';
import { Panel } from '#client/ui/panel.tsx';
import '#client/routing/returned-rules.css';

type ReturnedRule = Outputs['routing']['returns'][number];

const ruleName = ({ ruleId, position }: ReturnedRule): string => {
  if (position !== null) return m.routing_rule({ position });
  return ruleId === null ? m.routing_no_rule() : m.routing_returned_rule_gone();
};

/** Which rules send matters to departments that give them back: in a sentence, and in a table. */
export const ReturnedRules = () => {
  const names = useNames();
  const { data: rules, error } = useQuery(trpc.routing.returns.queryOptions());
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  const [worst] = rules ?? [];
  return (
    <Panel title={m.routing_returns()}>
      <p>
        {rules &&
          (worst
            ? m.routing_most_returned({ rule: ruleName(worst), count: worst.returned })
            : m.routing_none_returned())}
      </p>
      {rules && worst && (
        <table className="returned-rules">
          <thead>
            <tr>
              <th scope="col">{m.routing_which_rule()}</th>
              <th scope="col">{m.routing_sent_to()}</th>
              <th scope="col">{m.routing_came_back()}</th>
              <th scope="col">{m.routing_newest_words()}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.ruleId}>
                <th scope="row">{ruleName(rule)}</th>
                <td>{names.department(rule.departmentId)}</td>
                <td>
                  {m.routing_of_decided({
                    returned: rule.returned,
                    decided: rule.decided,
                    percent: Math.round(rule.share * 100),
                  })}
                </td>
                <td>
                  <Lang of={/\p{Script=Han}/u.test(rule.words) ? 'zh-TW' : 'en'}>{rule.words}</Lang>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
};
