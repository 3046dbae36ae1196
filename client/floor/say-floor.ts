import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { floorSentence } from '#client/floor/floor-words.ts';

/** Says how the room stands now, wherever one is. */
export const sayFloor = async (): Promise<void> => {
  try {
    announce(floorSentence(await queryClient.fetchQuery({ ...trpc.floor.now.queryOptions(), staleTime: 0 })));
  } catch (error) {
    announce(sentenceFor(error));
  }
};
