import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Inputs, trpc } from '#client/api/trpc.ts';
import { useSettled } from '#client/api/use-settled.ts';
import { matterOf } from '#client/tickets/intake/ticket-from.ts';
import type { IntakeView } from '#client/tickets/intake/view.ts';

/** Where the matter would go as it stands, and why; null while too little is known. Silent. */
export const useRoute = (view: IntakeView) => {
  const matter = matterOf(view);
  const settled = JSON.parse(useSettled(JSON.stringify(matter))) as Inputs['tickets']['preview'] | null;
  const { data } = useQuery({
    ...trpc.tickets.preview.queryOptions(settled ?? { ...noMatter }),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
  });
  return settled === null ? null : (data ?? null);
};

const noMatter: Inputs['tickets']['preview'] = {
  citizenId: null,
  categoryId: '',
  words: '',
  answers: {},
  place: { districtId: null, road: null, landmark: null, spot: '' },
  handedTo: null,
};
