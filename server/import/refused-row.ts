/** Why a row cannot be taken: its message is one sentence that follows "Line 12:". */
export class RefusedRow extends Error {
  override name = 'RefusedRow';
}
