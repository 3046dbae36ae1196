import { useId, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import type { HandOnFloor } from '#client/floor/use-hands.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { LinkButton } from '#client/ui/link-button.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { Typed } from '#client/ui/typed.tsx';
import { displayTicketNumber } from '#shared/ticket-number.ts';
import '#client/floor/hand-dialog.css';

type Props = { hand: HandOnFloor; agentId: string; onDone: () => Promise<void>; onClose: () => void };

/** One raised hand: the matter as far as it is known, what was answered, and a field to answer. */
export const HandDialog = ({ hand, agentId, onDone, onClose }: Props) => {
  const { id, agent, note, words: typed, replies } = hand;
  const fieldId = useId();
  const { body, type, discard } = useDraft(agentId, `hand:${id}`, { words: '' });
  const [wrong, setWrong] = useState<string | null>(null);
  const { trouble, attempt } = useTrouble();
  const numbers = [...new Set([...(hand.number ? [hand.number] : []), ...hand.openedNumbers])];

  const send = () => {
    if (!body.words.trim()) {
      const sentence = m.floor_answer_empty();
      return refuseField(document.getElementById(fieldId), sentence, () => setWrong(sentence));
    }
    setWrong(null);
    return attempt(async () => {
      await client.floor.answerHand.mutate({ id, words: body.words });
      await discard();
      await onDone();
    });
  };
  const lower = () =>
    attempt(async () => {
      await client.floor.lowerHand.mutate({ id });
      await discard();
      await onDone();
    });

  const facts = [
    [m.floor_note(), note],
    [m.floor_words(), typed],
  ].filter(([, text]) => text);
  return (
    <Dialog
      title={agent}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={send}>
            {m.floor_send()}
          </Button>
          <Button onPress={lower}>{m.floor_lower()}</Button>
        </>
      }
    >
      {facts.length > 0 && (
        <dl className="hand-facts">
          {facts.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <Typed>{text as string}</Typed>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {numbers.map((number) => (
        <LinkButton key={number} to={`/tickets/${number}`}>
          {m.floor_ticket({ number: displayTicketNumber(number) })}
        </LinkButton>
      ))}
      {replies.length > 0 && (
        <>
          <p>{m.floor_replies()}</p>
          <ul>
            {replies.map(({ by, words, at }) => (
              <li key={at}>
                <Typed>{m.floor_answered({ by, words })}</Typed>
              </li>
            ))}
          </ul>
        </>
      )}
      <TextArea
        id={fieldId}
        label={m.floor_answer()}
        value={body.words}
        onChange={(words) => type({ words })}
        onSubmit={send}
        error={wrong}
        maxLength={500}
      />
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
