import { z } from 'zod';
import { someText } from '#shared/typed-text.ts';

/** What an agent leaves for those who come. It is heard, so it is short. */
export const handOverSchema = z.object({ words: someText(500) });
