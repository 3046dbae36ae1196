import type { PlaceSeed } from '#server/seed/types.ts';

/** A main road, four lanes and more or the only way into a valley. */
export const arterial = (zh: string, en: string): PlaceSeed => ({ name: { zh, en }, roadClass: 'arterial' });

/** A road that collects a neighbourhood's traffic. */
export const street = (zh: string, en: string): PlaceSeed => ({ name: { zh, en }, roadClass: 'street' });

/** A lane between houses. */
export const lane = (zh: string, en: string): PlaceSeed => ({ name: { zh, en }, roadClass: 'lane' });

/** A place that citizens name instead of a road. */
export const landmark = (zh: string, en: string): PlaceSeed => ({ name: { zh, en } });
