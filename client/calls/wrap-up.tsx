import { type Ref, useState } from 'react';
import { dispositionWord, likelyDisposition } from '#client/calls/words.ts';
import { m } from '#client/paraglide/messages.js';
import { Choice } from '#client/ui/choice.tsx';
import { type CallInHand, type Disposition, dispositions } from '#shared/calls.ts';

type Props = { call: CallInHand; onPicked: (disposition: Disposition) => void; ref: Ref<{ focus: () => void }> };

/** How the call came out. One key says it and ends the call; what happened in the call is chosen already. */
export const WrapUp = ({ call, onPicked, ref }: Props) => {
  const [chosen, choose] = useState<Disposition | null>(null);
  return (
    <Choice
      ref={ref}
      row
      label={m.calls_disposition()}
      options={dispositions.map((value) => ({ value, label: dispositionWord(value) }))}
      value={chosen ?? likelyDisposition(call)}
      onChange={choose}
      onPicked={onPicked}
    />
  );
};
