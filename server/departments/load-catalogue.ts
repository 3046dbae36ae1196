import { freshFor } from '#server/db/kept.ts';
import { findCatalogue } from '#server/departments/catalogue.store.ts';

/** The catalogue, at most five seconds old: every open ticket and every desk needs it, and it hardly ever changes. */
export const loadCatalogue = freshFor(5000, findCatalogue);
