type Lasting = { startsAt: string; endsAt: string };

const at = (moment: string): number => new Date(moment).getTime();

/** Which of the notices are in force at that moment, and when that changes next; null: never. */
export const timeOf = <T extends Lasting>(
  notices: readonly T[],
  now: number,
): { inForce: T[]; next: number | null } => {
  const inForce = notices.filter(({ startsAt, endsAt }) => at(startsAt) <= now && now < at(endsAt));
  const coming = notices.flatMap(({ startsAt, endsAt }) => [at(startsAt), at(endsAt)]).filter((moment) => moment > now);
  return { inForce, next: coming.length > 0 ? Math.min(...coming) : null };
};
