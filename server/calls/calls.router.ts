import { answerCall } from '#server/calls/answer-call.ts';
import { hangUpCall } from '#server/calls/hang-up-call.ts';
import { readDesk } from '#server/calls/read-desk.ts';
import { readQuiet } from '#server/calls/read-quiet.ts';
import { saveCallNote } from '#server/calls/save-call-note.ts';
import { setPresence } from '#server/calls/set-presence.ts';
import { wrapUpCall } from '#server/calls/wrap-up-call.ts';
import { router, signedIn } from '#server/trpc.ts';
import { callNoteSchema, callSchema, setPresenceSchema, wrapUpSchema } from '#shared/calls.ts';

const take = signedIn('calls.take');

export const callsRouter = router({
  mine: take.query(({ ctx }) => readDesk(ctx)),
  quiet: take.query(({ ctx }) => readQuiet(ctx)),
  setPresence: take.input(setPresenceSchema).mutation(({ ctx, input }) => setPresence(ctx, input)),
  answer: take.input(callSchema).mutation(({ ctx, input }) => answerCall(ctx, input)),
  saveNote: take.input(callNoteSchema).mutation(({ ctx, input }) => saveCallNote(ctx, input)),
  hangUp: take.input(callSchema).mutation(({ ctx, input }) => hangUpCall(ctx, input)),
  wrapUp: take.input(wrapUpSchema).mutation(({ ctx, input }) => wrapUpCall(ctx, input)),
});
