import { z } from 'zod';

/**
 * Text as somebody typed it, trimmed, of at most `max` characters. What PostgreSQL cannot keep is left out: NUL, which
 * a clipboard may bring, and half of a character, where one was cut in two.
 */
export const typedText = (max: number) =>
  z
    .string()
    .max(max)
    .transform((typed) =>
      typed
        .replaceAll('\0', '')
        .replace(/\p{Surrogate}/gu, '')
        .trim(),
    );

/** Like {@link typedText}, and something must be left. */
export const someText = (max: number) => typedText(max).pipe(z.string().min(1));
