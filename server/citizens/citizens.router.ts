import { saveCitizenForCall } from '#server/citizens/save-citizen-for-call.ts';
import { searchCitizens } from '#server/citizens/search-citizens.ts';
import { router, signedIn } from '#server/trpc.ts';
import { citizenForCallSchema, citizenSearchSchema } from '#shared/citizens.ts';

export const citizensRouter = router({
  search: signedIn('citizens.read')
    .input(citizenSearchSchema)
    .query(({ ctx, input }) => searchCitizens(ctx, input)),
  saveForCall: signedIn('citizens.change')
    .input(citizenForCallSchema)
    .mutation(({ ctx, input }) => saveCitizenForCall(ctx, input)),
});
