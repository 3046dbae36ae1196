/** What a citizen may hear of a ticket. */
export const updateKinds = [
  'received',
  'followed',
  'accepted',
  'arrived',
  'reported',
  'waiting',
  'transferred',
  'still',
  'resolved',
  'closed',
  'reopened',
  'cancelled',
] as const;
export type UpdateKind = (typeof updateKinds)[number];

/**
 * Where an update stands. `sending`: on its way out since a moment. `unsure`: nobody knows whether it went out.
 * `dropped`: not told, as the citizen wishes, because it was too late, or because there was newer news.
 */
export type UpdateState = 'queued' | 'sending' | 'told' | 'unsure' | 'given up' | 'dropped';

/** Why an update was not told. */
export type UpdateFault = 'no address' | 'refused' | 'no answer' | 'cut off' | 'wish' | 'before telling' | 'overtaken';
