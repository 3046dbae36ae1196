import { useRef, useState } from 'react';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useCatalogue, useNames } from '#client/api/catalogue.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { descriptionId, PhotoFields } from '#client/dispatch/photo-fields.tsx';
import { pressLabel } from '#client/dispatch/press-words.ts';
import { usePhotos } from '#client/dispatch/use-photos.ts';
import type { Pressed } from '#client/dispatch/use-press.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { ComboBox } from '#client/ui/combo-box.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import type { Press } from '#shared/dispatch/states.ts';

/** The presses that ask for words. */
export type WordsPress = Extract<Press, 'report' | 'done' | 'return'>;

const asked: Record<WordsPress, () => string> = {
  report: m.dispatch_words_report,
  done: m.dispatch_words_done,
  return: m.dispatch_words_return,
};

const empty = { words: '', department: '' };

type Props = {
  agentId: string;
  orderId: string;
  kind: WordsPress;
  /** The matter, as the order's heading says it. */
  name: string;
  departmentId: string;
  trouble: string | null;
  /** Gives whether it is out of the officer's hands: the server has it, or it waits for the line. */
  onPress: (pressed: Pressed) => Promise<boolean>;
  onClose: () => void;
};

/** Asks what there is to report, what was done, or whose a matter is and why. */
export const PressDialog = (props: Props) => {
  const { agentId, orderId, kind, name, departmentId, trouble, onPress, onClose } = props;
  const { data } = useCatalogue();
  const names = useNames();
  const { body, type, discard } = useDraft(agentId, `order:${orderId}:${kind}`, empty);
  const { words, department } = body;
  const kept = usePhotos([agentId, orderId, kind].join(' '));
  const [wrong, setWrong] = useState<{ department?: string; words?: string; photo?: string }>({});
  const departmentField = useRef<HTMLInputElement>(null);
  const wordsField = useRef<HTMLTextAreaElement>(null);
  const sought = department.trim().toLowerCase();
  const others = (data?.departments ?? [])
    .filter(({ id }) => id !== departmentId)
    .map(({ id }) => ({ id, name: names.department(id) }));
  const to = others.find((other) => other.name.toLowerCase() === sought)?.id ?? null;

  const offered = to ? [] : others.filter((other) => other.name.toLowerCase().includes(sought)).slice(0, 9);
  const pick = (picked: { name: string } | undefined) => {
    if (!picked) return;
    type({ department: picked.name });
    wordsField.current?.focus();
  };

  const send = async () => {
    // Typed, but none of those that there are: it must not be lost as "not known".
    if (kind === 'return' && sought && !to) {
      return refuseField(departmentField.current, m.dispatch_needs_department(), (told) =>
        setWrong({ department: told }),
      );
    }
    if (words.trim() === '') {
      return refuseField(wordsField.current, m.dispatch_needs_words(), (told) => setWrong({ words: told }));
    }
    const bare = kept.photos.find(({ description }) => description.trim() === '');
    if (bare) {
      const field = document.getElementById(descriptionId(bare.id));
      return refuseField(field, m.dispatch_needs_description(), () => setWrong({ photo: bare.id }));
    }
    setWrong({});
    const more = kind === 'return' ? { words, departmentId: to } : { words };
    if (!(await onPress({ kind, more, photos: kept.photos }))) return;
    kept.discard();
    void discard();
  };

  return (
    <Dialog
      title={[pressLabel[kind](), name].join(m.dispatch_comma())}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={send}>
          {m.dispatch_send()}
        </Button>
      }
    >
      {kind === 'return' && (
        <ComboBox
          ref={departmentField}
          label={m.dispatch_whose()}
          description={m.dispatch_whose_unknown()}
          required={false}
          value={department}
          items={offered}
          onChange={(typed) => type({ department: typed })}
          onPicked={pick}
          onEnter={() => (sought ? pick(offered[0]) : wordsField.current?.focus())}
          error={wrong.department}
        />
      )}
      <TextArea
        ref={wordsField}
        label={asked[kind]()}
        value={words}
        onChange={(typed) => type({ words: typed })}
        onSubmit={send}
        error={wrong.words}
        maxLength={4000}
      />
      {kind !== 'return' && <PhotoFields kept={kept} undescribed={wrong.photo ?? null} />}
      <ErrorText>{trouble}</ErrorText>
    </Dialog>
  );
};
