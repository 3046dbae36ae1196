type Findable = { name: string; also?: readonly string[] };

const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim();

/** The things whose name has what was typed in it; those that begin with it come first. All of them for nothing typed. */
export const matching = <T extends Findable>(things: readonly T[], typed: string): T[] => {
  const sought = plain(typed);
  if (sought === '') return [...things];
  const names = ({ name, also = [] }: T) => [name, ...also].map(plain);
  const found = things.filter((thing) => names(thing).some((name) => name.includes(sought)));
  const begins = (thing: T) => names(thing).some((name) => name.split(/\s+/).some((word) => word.startsWith(sought)));
  return [...found.filter(begins), ...found.filter((thing) => !begins(thing))];
};
