import { TRPCClientError } from '@trpc/client';

/** Whether an error means that the server could not be reached, rather than that it said no. */
export const isLostConnection = (error: unknown): boolean =>
  error instanceof TRPCClientError && (error.data === undefined || error.data === null);
