import type { UpdateFault } from '#shared/updates/update.ts';

/** One piece of news on its way out. `id` is the same at each try, so that who takes it can tell a second from a first. */
type Message = { id: string; to: string; locale: string; subject: string; text: string; html: string };

/**
 * What came of a try. `again`: certainly not taken, may be tried again. `refused`: not taken, and never will be.
 * `unsure`: nobody knows whether it was taken.
 */
export type Outcome = 'told' | { kind: 'again' | 'refused' | 'unsure'; fault: UpdateFault; reason: string };

/** Sends a message, within a minute. Never throws. */
export type Channel = (message: Message, signal: AbortSignal) => Promise<Outcome>;

/** The ways out that this server has. */
export type Channels = { email: Channel | null; text: Channel | null };
