import { m } from '#client/paraglide/messages.js';
import { faultWord } from '#client/tickets/intake/fault-word.ts';
import type { IntakePage } from '#client/tickets/intake/use-intake-page.ts';
import { TextArea } from '#client/ui/text-area.tsx';

type Props = { page: IntakePage; onEnter: () => void };

/** The matter in free words. Enter goes on, Shift and Enter begin a new line. */
export const WordsStep = ({ page: { view, faults, set }, onEnter }: Props) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: the field inside takes the key; this only hears of it
  <div
    data-step="words"
    data-focus-first=""
    onKeyDown={(event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
      event.preventDefault();
      onEnter();
    }}
  >
    <TextArea
      label={m.intake_words()}
      value={view.draft.words}
      onChange={(words) => set('words', { words })}
      error={faultWord(faults.words)}
      maxLength={4000}
      rows={3}
    />
  </div>
);
