/** A position on the earth, in degrees. */
export type Position = { lat: number; long: number };

const kmPerDegree = 111.2;

/** About how far two positions within a city are from one another. */
export const kmBetween = (a: Position, b: Position): number => {
  const narrowing = Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(b.lat - a.lat, (b.long - a.long) * narrowing) * kmPerDegree;
};
