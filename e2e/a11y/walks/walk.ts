import type { CityServer } from '#e2e/support/city-server.ts';
import type { Hand } from '#e2e/support/hand.ts';

/** A way by keyboard through states of the console. It stops in each, so that somebody can look at the page. */
export type Walk = (desk: {
  hand: Hand;
  city: CityServer;
  /** Looks at the page in this state. Leaves the focus where it was. */
  look: (state: string) => Promise<void>;
}) => Promise<void>;
