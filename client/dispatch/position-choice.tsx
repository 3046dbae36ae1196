import { useRef, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { choosePosition, sendsPosition } from '#client/dispatch/position.ts';
import { m } from '#client/paraglide/messages.js';
import { CheckBox } from '#client/ui/check-box.tsx';

/** Whether the officer's position goes with it when she arrives somewhere: her choice, off until she makes it. */
export const PositionChoice = ({ agentId }: { agentId: string }) => {
  const [isChosen, setChosen] = useState(() => sendsPosition(agentId));
  const [wrong, setWrong] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);

  const choose = async (sends: boolean) => {
    setChosen(sends);
    setWrong(null);
    if (await choosePosition(agentId, sends)) return;
    setChosen(false);
    refuseField(box.current, m.dispatch_position_refused(), setWrong);
  };

  return <CheckBox ref={box} label={m.dispatch_position()} checked={isChosen} onChange={choose} error={wrong} />;
};
