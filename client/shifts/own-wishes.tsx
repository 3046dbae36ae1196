import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { focusHeading } from '#client/a11y/focus.ts';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { cacheTold } from '#client/api/cache-told.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { dayAndDate } from '#client/shifts/shift-words.ts';
import { type OwnWishesData, WishesDialog } from '#client/shifts/wishes-dialog.tsx';
import { Button } from '#client/ui/button.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { textIn } from '#shared/language.ts';

const wishWords = ({ kinds, kindId, days }: OwnWishesData): string => {
  const kind = kinds.find(({ id }) => id === kindId);
  const said = kind ? [m.shifts_wishes_kind({ kind: textIn(kind.name, getLocale()) })] : [];
  if (days.length > 0) said.push(m.shifts_wishes_days({ days: days.map(dayAndDate).join(m.shifts_comma()) }));
  return said.join(m.shifts_semicolon()) || m.shifts_wishes_none();
};

/** What one would rather work, and where to change it. */
export const OwnWishes = () => {
  const { data: wishes, error } = useQuery(trpc.shifts.wishes.queryOptions());
  const [open, setOpen] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!wishes) return null;

  const onSaved = async (saved: OwnWishesData) => {
    queryClient.setQueryData(trpc.shifts.wishes.queryKey(), saved);
    await cacheTold();
    closeAfterFocus();
    // The heading tells what is wished now.
    if (said.current) focusHeading(said.current);
  };
  return (
    <div ref={said}>
      <Panel title={m.shifts_wishes_title({ wishes: wishWords(wishes) })}>
        <p>{m.shifts_wishes_promise()}</p>
        <Button onPress={() => setOpen(true)}>{m.shifts_wishes_change()}</Button>
      </Panel>
      {open && <WishesDialog wishes={wishes} onSaved={onSaved} onClose={() => setOpen(false)} />}
    </div>
  );
};
