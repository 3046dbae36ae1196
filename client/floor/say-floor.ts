import { announce } from '#client/a11y/announcer.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { floorSentence } from '#client/floor/floor-words.ts';

/** As often as an eye would look, in milliseconds. What is said is no older. */
export const freshFor = 2000;

/** Says how the room stands now, wherever one is: what stands on the page, where it does. */
export const sayFloor = async (): Promise<void> => {
  try {
    announce(floorSentence(await queryClient.fetchQuery({ ...trpc.floor.now.queryOptions(), staleTime: freshFor })));
  } catch (error) {
    announce(sentenceFor(error));
  }
};
