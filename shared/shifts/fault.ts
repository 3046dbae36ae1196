/** Which constraint a roster breaks. */
export type FaultKind =
  | 'not active'
  | 'on leave'
  | 'overlap'
  | 'long day'
  | 'short rest'
  | 'no day off'
  | 'days only'
  | 'two late days'
  | 'long stretch'
  | 'too early'
  | 'too late';

/**
 * Where a roster breaks a constraint. `day`: of the shift by which it does. `at`: the moment that should not be, an
 * early start or a late end. `minutes`: how long it became, of a day, a rest or a stretch.
 */
export type Fault = { kind: FaultKind; agentId: string; day: string; at?: string; minutes?: number };
