import { useNames } from '#client/api/catalogue.ts';
import type { Outputs } from '#client/api/trpc.ts';
import { m } from '#client/paraglide/messages.js';

/** An order as the officer's page shows it. */
export type Order = Outputs['dispatch']['orders'][number];

type Matter = Pick<Order, 'categoryId' | 'districtId' | 'road' | 'landmark'>;

/** What it is and where, in the fewest words. */
export const useOrderName = (): ((order: Matter) => string) => {
  const names = useNames();
  return ({ categoryId, districtId, road, landmark }) => {
    const at = road || landmark;
    const place = at ? names.place(districtId, at) : names.district(districtId);
    return [names.category(categoryId), place].filter(Boolean).join(m.dispatch_comma());
  };
};
