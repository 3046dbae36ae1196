import { answerHand, listHands } from '#server/floor/answer-hands.ts';
import { lowerHand, raiseHand, readOwnHand } from '#server/floor/raise-hand.ts';
import { readFloor } from '#server/floor/read-floor.ts';
import { readRush } from '#server/floor/read-rush.ts';
import { readShiftsToday } from '#server/floor/read-shifts-today.ts';
import { listAlarms, setAlarms } from '#server/floor/set-alarms.ts';
import { router, signedIn } from '#server/trpc.ts';
import { setAlarmsSchema } from '#shared/floor/alarms.ts';
import { answerHandSchema, handIdSchema, raiseHandSchema } from '#shared/floor.ts';

const raise = signedIn('hands.raise');
const read = signedIn('floor.read');
const answer = signedIn('hands.answer');

export const floorRouter = router({
  now: read.query(({ ctx }) => readFloor(ctx)),
  rush: read.query(({ ctx }) => readRush(ctx)),
  shiftsToday: read.query(({ ctx }) => readShiftsToday(ctx)),
  alarms: read.query(({ ctx }) => listAlarms(ctx)),
  setAlarms: read.input(setAlarmsSchema).mutation(({ ctx, input }) => setAlarms(ctx, input)),
  hand: raise.query(({ ctx }) => readOwnHand(ctx)),
  raiseHand: raise.input(raiseHandSchema).mutation(({ ctx, input }) => raiseHand(ctx, input)),
  lowerHand: raise.input(handIdSchema).mutation(({ ctx, input }) => lowerHand(ctx, input)),
  hands: answer.query(({ ctx }) => listHands(ctx)),
  answerHand: answer.input(answerHandSchema).mutation(({ ctx, input }) => answerHand(ctx, input)),
});
