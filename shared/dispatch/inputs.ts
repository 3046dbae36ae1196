import { z } from 'zod';
import { mostPhotos } from '#shared/dispatch/states.ts';
import { someText } from '#shared/typed-text.ts';

const words = someText(4000);
const moment = z.iso.datetime().transform((at) => new Date(at));
const press = z.object({
  /** Made on the phone: the same press may arrive twice. */
  id: z.uuid(),
  orderId: z.uuid(),
  pressedAt: moment,
  /** When it is sent, by the same clock as `pressedAt`: how far that clock is wrong. Without it the clock is taken as right. */
  sentAt: moment.optional(),
  /** Who pressed it: by the time that it is sent, somebody else may be signed in on the phone. */
  by: z.string().optional(),
});

const photos = z
  .array(z.object({ id: z.uuid(), description: someText(500) }))
  .max(mostPhotos)
  .default([]);
/** A photo that was sent before its press, and what it shows. */
export type PressPhoto = z.output<typeof photos>[number];

/** One press of an officer. Whose a returned matter is: null where that is not known. */
export const pressSchema = z.discriminatedUnion('kind', [
  press.extend({ kind: z.literal('accept') }),
  press.extend({
    kind: z.literal('arrive'),
    position: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).nullable(),
  }),
  press.extend({ kind: z.literal('report'), words, photos }),
  press.extend({ kind: z.literal('done'), words, photos }),
  press.extend({ kind: z.literal('return'), words, departmentId: z.string().nullable() }),
]);
export type PressInput = z.output<typeof pressSchema>;

export const boardFilters = ['all', 'new', 'due'] as const;
export type BoardFilter = (typeof boardFilters)[number];

/** What is shown of a board, and the most orders. `departmentId`: for those who see more than one; null: all. */
export const boardSchema = z.object({
  departmentId: z.string().nullable(),
  filter: z.enum(boardFilters),
  limit: z.number().int().min(1).max(5000),
});
