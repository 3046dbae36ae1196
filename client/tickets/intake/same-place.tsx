import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { announce } from '#client/a11y/announcer.ts';
import { useNames } from '#client/api/catalogue.ts';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { type Near, ticketLine } from '#client/tickets/intake/ticket-line.ts';
import type { IntakePage } from '#client/tickets/intake/use-intake-page.ts';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { stateWord } from '#client/ui/state-badge.tsx';
import { useNow } from '#client/ui/time-text.tsx';
import { languageOf } from '#client/ui/typed.tsx';

type Props = { page: IntakePage };

const noTickets: Near[] = [];

const useNear = ({ view: { draft } }: IntakePage): Near[] => {
  const { categoryId, districtId, road, placeGiven } = draft;
  const enabled = categoryId !== null && districtId !== null && placeGiven;
  const place = { categoryId: categoryId ?? '', districtId: districtId ?? '', road: road.trim() || null };
  const { data } = useQuery({ ...trpc.tickets.duplicates.queryOptions(place), enabled, staleTime: 15_000 });
  return enabled ? (data ?? noTickets) : noTickets;
};

/** Tickets that may be the same matter, and the way to join one instead of opening another. Told once for a road. */
export const SamePlace = ({ page }: Props) => {
  const tickets = useNear(page);
  const [marked, mark] = useState<string | null>(null);
  const now = useNow();
  const names = useNames();
  const lineId = useId();
  const { draft, call } = page.view;

  const told = useRef('');
  const place = draft.road.trim() && `${draft.categoryId} ${draft.districtId} ${draft.road.trim()}`;
  useEffect(() => {
    if (tickets.length === 0 || !place || told.current === place) return;
    told.current = place;
    announce(m.intake_alike({ count: tickets.length }), 'reply', { category: 'duplicates' });
  }, [tickets, place]);

  const [first] = tickets;
  if (!first) return null;
  const chosen = tickets.find(({ number }) => number === marked) ?? first;
  const comma = m.intake_comma();
  const line = (ticket: Near) => {
    const at = ticket.landmark || ticket.road;
    const place = at ? names.place(ticket.districtId, at) : '';
    return ticketLine(ticket, { locale: getLocale(), now, state: stateWord(ticket.state), comma, place });
  };
  return (
    <div className="intake-same">
      <Heading level={2}>{m.intake_same_place()}</Heading>
      {tickets.length === 1 ? (
        <p id={lineId} lang={languageOf(first.words) ?? undefined}>
          {line(first)}
        </p>
      ) : (
        <Choice
          label={m.intake_which()}
          options={tickets.map((ticket) => ({
            value: ticket.number,
            label: line(ticket),
            lang: languageOf(ticket.words) ?? undefined,
          }))}
          value={chosen.number}
          onChange={mark}
        />
      )}
      {call && (
        <div data-step="follow">
          <Button describedBy={tickets.length === 1 ? lineId : undefined} onPress={() => page.follow(chosen.number)}>
            {m.intake_follow()}
          </Button>
        </div>
      )}
    </div>
  );
};
