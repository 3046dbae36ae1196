import type { Span } from '#shared/shifts/shift.ts';

/**
 * What news for an agent are about, where they are no change of her own shifts. `by` is a name. A swap is `offered` to
 * her, `answered` with a shift in return, or `refused`; of one that two others agreed to (`swapped`) supervisors hear. A
 * `handover` is what who goes leaves for those who come.
 */
export type NewsAbout =
  | { kind: 'leave'; granted: boolean; firstDay: string; lastDay: string }
  | { kind: 'swap'; what: 'offered' | 'answered' | 'refused'; by: string; shift: Span; inReturn: Span | null }
  | { kind: 'swapped'; by: string; with: string; shift: Span; inReturn: Span | null }
  | { kind: 'handover'; by: string; words: string };
