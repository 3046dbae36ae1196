import type { Generated, JSONColumnType } from 'kysely';

/** A timestamp that the database fills when it is left out. */
export type Now = Generated<Date>;
/** A document, read and written whole. */
export type Json<T extends object> = JSONColumnType<T, T, T>;
