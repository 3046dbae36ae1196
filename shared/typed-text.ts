import { z } from 'zod';

/**
 * Text as somebody typed it, trimmed, of at most `max` characters. NUL, which a clipboard may bring and PostgreSQL
 * cannot keep, is left out.
 */
export const typedText = (max: number) =>
  z
    .string()
    .max(max)
    .transform((typed) => typed.replaceAll('\0', '').trim());

/** Like {@link typedText}, and something must be left. */
export const someText = (max: number) => typedText(max).pipe(z.string().min(1));
