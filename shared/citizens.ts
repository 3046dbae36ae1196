/** How a citizen wants to be told news of a ticket. */
export const ways = ['text', 'email', 'call', 'none'] as const;
export type Way = (typeof ways)[number];
