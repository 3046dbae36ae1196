import type { TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { create } from 'zustand';
import type { AppRouter } from '#server/router.ts';

/** Whether the server said, after a sign-in, that nobody is signed in any more. */
export const useSignedOut = create<{ signedOut: boolean }>(() => ({ signedOut: false }));

/** Hears every answer of the server, so that a sign-in that ended is noticed whatever was asked. */
export const watchSignIn: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) =>
      next(op).subscribe({
        next: (value) => observer.next(value),
        complete: () => observer.complete(),
        error: (error) => {
          if (error.data?.hotline === 'unauthenticated') useSignedOut.setState({ signedOut: true });
          observer.error(error);
        },
      }),
    );
