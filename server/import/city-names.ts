import { RefusedRow } from '#server/import/refused-row.ts';
import type { LocalText } from '#shared/language.ts';

type Named = { id: string; name: LocalText };

const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('臺', '台').replace(/\s+/g, ' ').trim();

/** Finds a department or category by its id or by its name in either language. */
export type NameIndex = { kind: string; byName: Map<string, string> };

/** An index of `things`, of which a message speaks as `kind`. */
export const nameIndex = (kind: string, things: Named[]): NameIndex => ({
  kind,
  byName: new Map(things.flatMap(({ id, name }) => [id, name.zh, name.en].map((written) => [folded(written), id]))),
});

/** The id of what was written. Refuses the row where the city has no such thing. */
export const idOf = ({ kind, byName }: NameIndex, written: string): string => {
  const id = byName.get(folded(written));
  if (id === undefined) throw new RefusedRow(`the city has no ${kind} "${written.slice(0, 60)}".`);
  return id;
};
