import type { ReactNode } from 'react';
import { GoOnProvider } from '#client/a11y/go-on.ts';
import { m } from '#client/paraglide/messages.js';
import { faultWord } from '#client/tickets/intake/fault-word.ts';
import type { IntakePage } from '#client/tickets/intake/use-intake-page.ts';
import { wayWord } from '#client/tickets/intake/way-words.ts';
import { CheckBox } from '#client/ui/check-box.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import type { CallInHand } from '#shared/calls.ts';
import { ways } from '#shared/citizens.ts';

type Props = { page: IntakePage; caller: ReactNode };

/** How the caller hears of it, who that is, and whether the name must not leave the hotline. */
export const ToldStep = ({ page, caller }: Props) => {
  const { view, faults, set, goOn } = page;
  return (
    <>
      {view.canTell && (
        <div data-step="way">
          <Choice
            row
            label={m.intake_way()}
            options={ways.map((value) => ({ value, label: wayWord(value) }))}
            value={view.way}
            onChange={(way) => set('way', { way })}
            onPicked={() => goOn('way')}
            error={faultWord(faults.way)}
          />
        </div>
      )}
      {view.call && caller && (
        <div key={view.call.id} className="intake-caller">
          <ErrorText>{faultWord(faults.caller)}</ErrorText>
          <GoOnProvider value={(call) => goOn('caller', call as CallInHand)}>{caller}</GoOnProvider>
        </div>
      )}
      <CheckBox
        label={m.intake_confidential()}
        checked={view.draft.confidential}
        onChange={(confidential) => set('way', { confidential })}
      />
    </>
  );
};
