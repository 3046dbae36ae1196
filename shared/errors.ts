/** Every error that the server may answer with. The client has one sentence for each, in both languages. */
const errorCodes = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'invalid-input',
  'changed-meanwhile',
  'state-forbids',
  'asks-supervisor',
  'call-gone',
  'no-call',
  'already-on-call',
  'bad-signature',
  'replayed',
  'rate-limited',
  'name-taken',
  'wrong-token',
  'hand-down',
  'no-one-to-call',
  'no-photo',
  'too-large',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What went wrong, for the client by its code and for the log by its message (without personal data). */
export class HotlineError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, unknown>;

  constructor(code: ErrorCode, logMessage: string, details: Record<string, unknown> = {}) {
    super(logMessage);
    this.name = 'HotlineError';
    this.code = code;
    this.details = details;
  }
}
