import { useNote } from '#client/calls/use-note.ts';
import { m } from '#client/paraglide/messages.js';
import { TextField } from '#client/ui/text-field.tsx';
import type { CallInHand } from '#shared/calls.ts';

/** The note of the call; it saves itself. */
export const CallNote = ({ call }: { call: CallInHand }) => {
  const { note, change, saved } = useNote(call);
  return (
    <div className="call-note">
      <TextField label={m.calls_note()} value={note} onChange={change} maxLength={4000} />
      {!saved && <span className="call-bar-soft">{m.calls_not_saved()}</span>}
    </div>
  );
};
