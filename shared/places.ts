import { z } from 'zod';
import { roadClasses } from '#shared/routing/rule.ts';
import { someText, typedText } from '#shared/typed-text.ts';

const placeKinds = ['road', 'landmark'] as const;

export const placeSearchSchema = z.object({
  q: typedText(100),
  districtId: z.string().nullish(),
  kind: z.enum(placeKinds).nullish(),
});

/** A road or landmark that the gazetteer does not know yet; `name` as the caller said it. */
export const newPlaceSchema = z.object({
  districtId: z.string(),
  kind: z.enum(placeKinds),
  name: someText(100),
  roadClass: z.enum(roadClasses).nullish(),
});
