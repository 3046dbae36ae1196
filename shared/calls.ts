/** `ringing → answered → wrap-up → ended`, or `missed` when the citizen hangs up first. */
export const callStates = ['ringing', 'answered', 'wrap-up', 'ended', 'missed'] as const;
export type CallState = (typeof callStates)[number];

/** How a call came out; chosen in the wrap-up. */
export const dispositions = ['ticket', 'inquiry', 'passed on', 'prank', 'silent', 'other'] as const;
export type Disposition = (typeof dispositions)[number];

/** What an agent is doing now. `on call` and `wrap-up` follow the call; the others are chosen. */
export const presences = ['available', 'on call', 'wrap-up', 'break', 'away'] as const;
export type Presence = (typeof presences)[number];
export const chosenPresences = ['available', 'break', 'away'] as const satisfies Presence[];
