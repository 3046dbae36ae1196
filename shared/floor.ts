import { z } from 'zod';
import { numberSchema } from '#shared/tickets/inputs.ts';
import { someText } from '#shared/typed-text.ts';

/** What a supervisor wrote to an agent whose hand is up. `at` is ISO 8601. */
type HandReply = { by: string; words: string; at: string };

/** An agent asks for help, and the caller does not hear of it. `number`: the ticket that she had open. */
export type RaisedHand = { id: string; raisedAt: string; number: string | null; replies: HandReply[] };

/**
 * A raised hand as a supervisor sees it: who asks, the note of the call in her hands and what she typed of the matter,
 * and the tickets that were opened in that call.
 */
export type HandOnFloor = RaisedHand & {
  agent: string;
  onCall: boolean;
  note: string;
  words: string;
  openedNumbers: string[];
};

/** `number`: the ticket that is open at the desk, if any. */
export const raiseHandSchema = z.object({ number: numberSchema.nullable() });
export const handIdSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) });
export const answerHandSchema = handIdSchema.extend({ words: someText(500) });
