import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '#client/api/trpc.ts';
import { useSettled } from '#client/api/use-settled.ts';
import { m } from '#client/paraglide/messages.js';
import { ComboBox } from '#client/ui/combo-box.tsx';
import type { Citizen } from '#shared/citizens.ts';
import { displayPhone } from '#shared/display-phone.ts';

// Who looks is recorded: a letter or two would name too many.
const fewest = 2;

/** Finds a citizen who is known already, by name or telephone number. */
export const FindCitizen = ({ onFound }: { onFound: (citizen: Citizen) => void }) => {
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const asked = q.length >= fewest;
  const { data, isFetching } = useQuery({ ...trpc.citizens.search.queryOptions({ q }), enabled: asked, gcTime: 0 });
  const items = (asked && typed.trim() === q ? (data ?? []) : []).map((citizen) => ({
    id: citizen.id,
    name: citizen.name || m.citizens_nameless(),
    detail: citizen.phone ? displayPhone(citizen.phone) : undefined,
    citizen,
  }));
  return (
    <ComboBox
      label={m.citizens_find()}
      required={false}
      value={typed}
      onChange={setTyped}
      items={items}
      loading={isFetching || typed.trim() !== q || !asked}
      onPicked={({ citizen }) => {
        setTyped('');
        onFound(citizen);
      }}
    />
  );
};
