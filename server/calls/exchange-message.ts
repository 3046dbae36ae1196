import { z } from 'zod';
import { HotlineError } from '#shared/errors.ts';

const messageSchema = z.object({
  event: z.enum(['ring', 'answered-elsewhere', 'hung-up']),
  /** The exchange's own name for the call. */
  exchangeId: z.string().regex(/^[\x21-\x7e]{1,200}$/),
  /** Null or absent where the caller withholds it. */
  from: z.string().max(200).nullish(),
  /** A skill's word; another language is heard as none. */
  language: z.string().max(100).nullish(),
  line: z.literal('text relay').nullish(),
  at: z.iso.datetime({ offset: true }).transform((at) => new Date(at)),
});
/** What the telephone exchange says. */
export type ExchangeMessage = z.output<typeof messageSchema>;

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new HotlineError('invalid-input', 'exchange: the body is no JSON', { fields: [] });
  }
};

/** The message in a request's body. Throws `invalid-input` with the fields that are wrong. */
export const readExchangeMessage = (body: Buffer): ExchangeMessage => {
  const parsed = messageSchema.safeParse(parseJson(body));
  if (parsed.success) return parsed.data;
  const fields = new Set(parsed.error.issues.map(({ path }) => path.join('.')).filter(Boolean));
  throw new HotlineError('invalid-input', 'exchange: the body is not what was agreed', { fields: [...fields] });
};
