import { focusHeading } from '#client/a11y/focus.ts';
import { type NotTaken, outboxOf } from '#client/dispatch/outbox-of.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { Typed } from '#client/ui/typed.tsx';

/** What the server did not take: why, with the words that were typed, until the officer has read it. */
export const NotTakenList = ({ agentId, items }: { agentId: string; items: NotTaken[] }) => {
  const read = (id: string) => {
    // The button goes with what was read.
    focusHeading();
    void outboxOf(agentId).forget(id);
  };
  return (
    <Panel title={m.dispatch_not_taken()} framed>
      <ul className="not-taken">
        {items.map(({ id, what, why, words }) => (
          <li key={id}>
            <p>{[what, why].join(m.dispatch_colon())}</p>
            {words && (
              <p>
                <Typed>{words}</Typed>
              </p>
            )}
            <Button onPress={() => read(id)}>
              {m.dispatch_read()}
              <span className="visually-hidden">
                {m.dispatch_comma()}
                {what}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
