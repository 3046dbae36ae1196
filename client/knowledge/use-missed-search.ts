import { useEffect } from 'react';
import { client } from '#client/api/trpc.ts';
import { missedSearchSchema } from '#shared/knowledge/inputs.ts';

const restMilliseconds = 1000;

/** Tells the editors of a search that found nothing, once the typing has rested; null: there is none. */
export const useMissedSearch = (typed: string | null): void => {
  useEffect(() => {
    const missed = missedSearchSchema.safeParse({ q: typed });
    if (!missed.success) return;
    // For the editors alone: where it fails the agent has nothing to do.
    const timer = setTimeout(() => void client.knowledge.missed.mutate(missed.data).catch(() => {}), restMilliseconds);
    return () => clearTimeout(timer);
  }, [typed]);
};
