import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Linger } from '#client/a11y/linger.tsx';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { failureOf } from '#client/api/errors.ts';
import { client } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { type Consent, consentWords, saidWords } from '#client/outreach/consent-words.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Words } from '#client/ui/lang.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { TextField } from '#client/ui/text-field.tsx';

/** Whether a number may be called; where its citizen asked not to be and has changed her mind, that is written down. */
export const CallingConsent = () => {
  const fieldId = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [consent, setConsent] = useState<Consent | null>(null);
  const sentence = useRef<HTMLDivElement>(null);
  const { trouble, attempt } = useTrouble();

  // What was found or done is the sentence that has the focus then.
  const show = (found: Consent) => {
    flushSync(() => setConsent(found));
    sentence.current?.focus();
  };
  const look = () => {
    setWrong(null);
    const refuse = () => {
      const told = m.outreach_wrong_phone();
      refuseField(document.getElementById(fieldId), told, () => setWrong(told));
    };
    if (typed.trim() === '') return refuse();
    return attempt(async () => {
      try {
        show(await client.outreach.consent.query({ phone: typed }));
      } catch (error) {
        if (failureOf(error).code !== 'invalid-input') throw error;
        refuse();
      }
    });
  };
  const allow = ({ phone, history: [seen] }: Consent) =>
    attempt(async () => {
      try {
        show(await client.outreach.mayCallAgain.mutate({ phone, seen: seen?.id ?? '' }));
      } catch (error) {
        if (failureOf(error).code !== 'changed-meanwhile') throw error;
        // The sentence says what another supervisor wrote down first.
        show(await client.outreach.consent.query({ phone }));
      }
    });

  const [last, ...before] = consent?.history ?? [];
  return (
    <Panel title={m.outreach_consent()}>
      <TextField
        id={fieldId}
        type="tel"
        label={m.outreach_phone()}
        value={typed}
        onChange={setTyped}
        onEnter={look}
        error={wrong}
        maxLength={40}
        autoComplete="off"
        short
      />
      {consent && (
        <>
          <div ref={sentence} tabIndex={-1}>
            <Words>{consentWords(consent)}</Words>
          </div>
          <Linger show={last?.mayCall === false}>
            <Button onPress={() => allow(consent)}>{m.outreach_allow()}</Button>
          </Linger>
          {before.length > 0 && (
            <ul>
              {before.map((one) => (
                <li key={one.id}>
                  <Words>{saidWords(one)}</Words>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <ErrorText>{trouble}</ErrorText>
    </Panel>
  );
};
