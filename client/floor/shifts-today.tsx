import { useQuery } from '@tanstack/react-query';
import { trpc } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

const lookAgainMilliseconds = 60_000;

/** How much of today's shifts was worked so far, of all agents together; nothing where few have one. */
export const ShiftsToday = () => {
  const { data } = useQuery({ ...trpc.floor.shiftsToday.queryOptions(), refetchInterval: lookAgainMilliseconds });
  if (!data || data.planned < 1) return null;
  const [present, planned] = [data.present, data.planned].map((minutes) => Math.floor(minutes / 60));
  return <p>{m.floor_shifts_today({ present: present ?? 0, planned: planned ?? 0 })}</p>;
};
