import { useState } from 'react';
import { announce, useAnnouncer } from '#client/a11y/announcer.ts';
import { playEarcon } from '#client/a11y/earcon.ts';
import { Button } from '#client/ui/button.tsx';
import { CheckBox } from '#client/ui/check-box.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { TextArea } from '#client/ui/text-area.tsx';

/** Announcements, dialogs, and what takes its own place away. */
export const GallerySpeech = () => {
  const { held, unread, setHeld, readNext, again } = useAnnouncer();
  const [dialog, setDialog] = useState<'note' | 'help' | null>(null);
  const [draft, setDraft] = useState('');
  const [shown, setShown] = useState([1, 2, 3]);
  return (
    <Panel title="Speech and focus" region="speech" aside={<span>{unread} waiting</span>}>
      <CheckBox label="A call is live" checked={held} onChange={setHeld} />
      <div className="gallery-row">
        <Button onPress={() => announce('Saved')}>Say saved</Button>
        <Button onPress={() => announce('Officer arrived, ticket 2 6 4', 'soon')}>Soon</Button>
        <Button onPress={() => announce('Line lost', 'now')}>Now</Button>
        <Button
          onPress={() => {
            announce('First');
            announce('Second');
          }}
        >
          Two at once
        </Button>
        <Button onPress={readNext}>Read waiting</Button>
        <Button onPress={again}>Say again</Button>
        <Button onPress={() => playEarcon('ringing')}>Ring</Button>
      </div>
      <div className="gallery-row">
        <Button onPress={() => setDialog('note')}>Note dialog</Button>
        <Button onPress={() => setDialog('help')}>Text dialog</Button>
        {shown.map((number) => (
          <Button key={number} onPress={() => setShown(shown.filter((other) => other !== number))}>
            Remove {number}
          </Button>
        ))}
      </div>
      {dialog === 'note' && (
        <Dialog
          title="Note"
          onClose={() => setDialog(null)}
          actions={
            <Button
              kind="primary"
              onPress={() => {
                setDialog(null);
                announce('Note saved');
              }}
            >
              Save note
            </Button>
          }
        >
          <TextArea label="Text" value={draft} onChange={setDraft} description="Only colleagues read it" />
        </Dialog>
      )}
      {dialog === 'help' && (
        <Dialog title="Why this department" onClose={() => setDialog(null)} cancel="Close">
          <p>Rule 12: a streetlight in any district goes to Public Works.</p>
        </Dialog>
      )}
    </Panel>
  );
};
