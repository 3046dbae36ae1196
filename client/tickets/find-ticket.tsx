import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';
import { closeAfterFocus } from '#client/a11y/open-dialogs.ts';
import { refuseField } from '#client/a11y/refuse-field.ts';
import { useCommand } from '#client/a11y/use-command.ts';
import { useNames } from '#client/api/catalogue.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { useSelf } from '#client/api/self.ts';
import { client } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { looksLikeNumber, numberFault } from '#client/tickets/number-fault.ts';
import { QueueEntry } from '#client/tickets/queue/queue-entry.tsx';
import { placeName, rowName } from '#client/tickets/row-name.ts';
import { prepareTicket } from '#client/tickets/ticket-cache.ts';
import type { TicketRow } from '#client/tickets/ticket-shape.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { List, type ListHandle } from '#client/ui/list.tsx';
import { TextField } from '#client/ui/text-field.tsx';
import { useNow } from '#client/ui/time-text.tsx';
import { foreignTo } from '#client/ui/typed.tsx';
import { preferencesSchema } from '#shared/accounts.ts';

type Props = { onFound: (number: string) => void };

const defaults = preferencesSchema.parse({});

/** The command that finds a ticket by its number, a telephone number or words. One hit opens at once. */
export const FindTicket = ({ onFound }: Props) => {
  const [open, setOpen] = useState(false);
  useCommand('find-ticket', () => flushSync(() => setOpen(true)));
  if (!open) return null;
  return (
    <FindDialog
      onClose={() => setOpen(false)}
      onFound={(number) => {
        // Not before: the focus would go back to where it was, and only then to the ticket.
        closeAfterFocus();
        onFound(number);
      }}
    />
  );
};

const FindDialog = ({ onClose, onFound }: Props & { onClose: () => void }) => {
  const { data: self } = useSelf();
  const names = useNames();
  const now = useNow();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [found, setFound] = useState<(TicketRow & { id: string })[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const sought = useRef(0);
  const { rowOrder: order, braille } = self?.preferences ?? defaults;
  const refuse = (sentence: string) => refuseField(field.current, sentence, setWrong);

  const openTicket = async (number: string) => {
    await prepareTicket(number);
    onFound(number);
  };

  const find = async () => {
    const q = typed.trim();
    if (q === '') return refuse(m.tickets_find_needs());
    const fault = looksLikeNumber(q) ? numberFault(q) : null;
    if (fault) return refuse(fault);
    const search = ++sought.current;
    try {
      const rows = await client.tickets.search.query({ q });
      if (search !== sought.current) return;
      const [first] = rows;
      if (!first) return refuse(m.tickets_find_nothing());
      if (rows.length === 1) return await openTicket(first.number);
      flushSync(() => {
        setWrong(null);
        setFound(rows.map((row) => ({ ...row, id: row.number })));
      });
      list.current?.focus();
    } catch (error) {
      announce(sentenceFor(error));
      setWrong(sentenceFor(error));
    }
  };

  return (
    <Dialog
      title={m.a11y_command_find_ticket()}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void find()}>
          {m.tickets_find()}
        </Button>
      }
    >
      <TextField
        ref={field}
        label={m.tickets_find_by()}
        value={typed}
        onChange={setTyped}
        onEnter={() => void find()}
        error={wrong}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
      />
      {found.length > 0 && (
        <List
          ref={list}
          name={m.tickets_found()}
          items={found}
          rowName={(row) => rowName(row, { order, braille, filter: 'all', names, now })}
          rowLang={(row) => foreignTo(getLocale(), placeName(row, names))}
          onAction={({ number }) => void openTicket(number)}
          empty={m.tickets_find_nothing()}
          lines={3}
          visibleRows={4}
        >
          {(row) => <QueueEntry row={row} now={now} filter="all" />}
        </List>
      )}
    </Dialog>
  );
};
