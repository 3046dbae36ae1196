import { useCommand } from '#client/a11y/use-command.ts';
import { useOwnHand } from '#client/floor/use-own-hand.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { Typed } from '#client/ui/typed.tsx';
import type { HandAnswers } from '#shared/accounts.ts';
import '#client/floor/own-hand.css';

type Props = { number: string | null; answers: HandAnswers };

/**
 * Raises and lowers the agent's hand; `number` is the ticket that is open. What she was answered stays in view, and is
 * told as `answers` says.
 */
export const OwnHand = ({ number, answers }: Props) => {
  const { hand, change } = useOwnHand(number, answers);
  useCommand('raise-hand', change);
  return (
    <div className="own-hand" data-up={hand !== null || undefined}>
      <Button kind="quiet" command="raise-hand" onPress={change}>
        {hand ? m.floor_lower() : m.floor_raise()}
      </Button>
      {hand && (
        <p className="own-hand-up">
          <Icon shape="triangle" /> {m.floor_raised()}
        </p>
      )}
      {hand && hand.replies.length > 0 && (
        <ul className="own-hand-replies">
          {hand.replies.map(({ by, words, at }) => (
            <li key={at}>
              <Typed>{m.floor_answered({ by, words })}</Typed>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
