import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { e164 } from '#server/citizens/phone.ts';
import { SetupError } from '#server/env.ts';
import { languageSkills } from '#shared/skills.ts';

const spoken = languageSkills.filter((skill) => skill !== 'text relay');

const usage =
  'Usage: npm run ring -- --from NUMBER | --withheld | --hang-up ID | --answered-elsewhere ID [--language LANGUAGE] [--text-relay] [--hang-up-after SECONDS] [--url URL]';
const misuse = (what: string) => new SetupError(`${what} ${usage}`);

const readArguments = (args: string[]) => {
  try {
    const options = {
      from: { type: 'string' },
      withheld: { type: 'boolean' },
      'hang-up-after': { type: 'string' },
      'hang-up': { type: 'string' },
      'answered-elsewhere': { type: 'string' },
      language: { type: 'string' },
      'text-relay': { type: 'boolean' },
      url: { type: 'string' },
    } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw misuse(`${(error as Error).message.split(/[.\n]/)[0]}.`);
  }
};

/** What `npm run ring` is asked to play. Throws a `SetupError` whose one line says what is wrong and what is right. */
export const readOrder = (args: string[]) => {
  const values = readArguments(args);
  const { from, withheld, 'hang-up': hangUp, 'answered-elsewhere': elsewhere, 'hang-up-after': after } = values;
  const asked = [from, withheld, hangUp, elsewhere].filter(Boolean);
  if (asked.length !== 1) throw misuse('Say who calls, or which call ends.');
  if (from !== undefined && !e164(from)) throw misuse('--from takes a telephone number.');
  if (after !== undefined && !/^\d{1,4}$/.test(after)) throw misuse('--hang-up-after takes a whole number of seconds.');
  if (after !== undefined && (hangUp || elsewhere)) throw misuse('--hang-up-after goes with --from or --withheld.');
  if (values.language !== undefined && !(spoken as readonly string[]).includes(values.language))
    throw misuse(`--language takes one of ${spoken.join(', ')}.`);
  if ((values.language || values['text-relay']) && (hangUp || elsewhere))
    throw misuse('--language and --text-relay go with --from or --withheld.');
  if (values.url !== undefined && !URL.canParse(values.url)) throw misuse('--url takes an address.');
  const event = hangUp ? 'hung-up' : elsewhere ? 'answered-elsewhere' : 'ring';
  return {
    url: values.url,
    message: {
      event,
      exchangeId: hangUp ?? elsewhere ?? randomUUID(),
      from: from ?? null,
      ...(values.language && { language: values.language }),
      ...(values['text-relay'] && { line: 'text relay' }),
    },
    hangUpAfter: after === undefined ? null : Number(after),
  };
};
