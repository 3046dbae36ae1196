import { useRef } from 'react';
import { firstRefused } from '#client/a11y/focus.ts';
import { useGoOn } from '#client/a11y/go-on.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { FindCitizen } from '#client/citizens/find-citizen.tsx';
import type { CallerForm } from '#client/citizens/form.ts';
import { OpenTickets } from '#client/citizens/open-tickets.tsx';
import { useCaller } from '#client/citizens/use-caller.ts';
import { callerTitle, languages, needWord, wayWord } from '#client/citizens/words.ts';
import { m } from '#client/paraglide/messages.js';
import { CheckBoxes } from '#client/ui/check-boxes.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import type { CallInHand } from '#shared/calls.ts';
import { type Citizen, needs, ways } from '#shared/citizens.ts';
import '#client/citizens/caller.css';

type Props = {
  call: CallInHand;
  onSaved?: (call: CallInHand) => void;
  /** Where Enter leads; by default to what the form around it asks next. */
  next?: (call: CallInHand) => void;
};

const focusField = (field: string) => document.getElementById(`caller-${field}`)?.focus();

/**
 * Who calls: read in its heading, written down in its fields, which save themselves. Enter saves and goes on. The
 * fields have the ids `caller-name`, `caller-phone` and `caller-email`.
 */
export const Caller = ({ call, onSaved, next }: Props) => {
  const { form, faults, change, save, saveIfChanged, tie, error } = useCaller(call, onSaved);
  const goOn = useGoOn();
  const place = useRef<HTMLDivElement>(null);

  const enter = async (changed: CallerForm = form) => {
    const saved = await save(changed);
    if (saved) (next ?? goOn)?.(saved);
  };
  // The faults are drawn by then.
  const focusFault = () => setTimeout(() => firstRefused(place.current)?.focus());
  const onEnter = () => void enter().then(focusFault);
  const pick = (patch: Partial<CallerForm>) => {
    change(patch);
    void save({ ...form, ...patch });
  };
  const found = async (citizen: Citizen) => {
    if (await tie(citizen)) focusField('name');
  };

  const phoneFault = faults.includes('phone-taken')
    ? m.citizens_phone_taken()
    : faults.includes('phone')
      ? m.citizens_phone_wrong()
      : null;
  const field = (name: 'name' | 'phone' | 'email') => ({
    id: `caller-${name}`,
    value: form[name],
    onChange: (typed: string) => change({ [name]: typed }),
    onBlur: saveIfChanged,
    onEnter,
  });
  return (
    <div className="caller" data-region="caller" ref={place}>
      <Heading level={2}>{callerTitle(call)}</Heading>
      <OpenTickets call={call} />
      <div className="caller-fields">
        <TextField {...field('name')} label={m.citizens_name()} maxLength={100} autoComplete="off" />
        <TextField
          {...field('phone')}
          type="tel"
          label={m.citizens_phone()}
          error={phoneFault}
          maxLength={40}
          autoComplete="off"
        />
        <TextField
          {...field('email')}
          type="email"
          label={m.citizens_email()}
          error={faults.includes('email') ? m.citizens_email_wrong() : null}
          maxLength={254}
          autoComplete="off"
        />
        <Choice
          row
          label={m.citizens_language()}
          options={languages}
          value={form.locale}
          onChange={(locale) => pick({ locale })}
        />
        <Choice
          row
          label={m.citizens_way()}
          options={ways.map((value) => ({ value, label: wayWord(value) }))}
          value={form.way}
          onChange={(way) => pick({ way })}
        />
        <FindCitizen onFound={found} />
        <CheckBoxes
          label={m.citizens_needs()}
          options={needs.map((value) => ({ value, label: needWord(value) }))}
          values={form.needs}
          onChange={(chosen) => pick({ needs: chosen })}
        />
      </div>
      {error && <ErrorText>{sentenceFor(error)}</ErrorText>}
    </div>
  );
};
