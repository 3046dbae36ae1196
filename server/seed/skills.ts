import type { Tx } from '#server/db/connection.ts';
import type { SkillNeed } from '#shared/shifts/demand.ts';
import type { Skill } from '#shared/skills.ts';

const agents = Array.from({ length: 44 }, (_, index) => index + 1);
const every = (step: number, first: number) => agents.filter((number) => number % step === first);

/** Who can what besides Mandarin, by the numbers of the agents. */
const speakers: Partial<Record<Skill, number[]>> = {
  taiwanese: agents.filter((number) => number % 3 !== 0),
  hakka: every(9, 4),
  english: [1, 2, ...every(6, 0)],
  japanese: [7, 19, 31],
  vietnamese: [8, 22, 36],
  indonesian: [9, 27],
  'text relay': [5, 14, 33],
  welfare: every(8, 3),
  labor: every(8, 5),
  tax: every(8, 6),
  health: every(8, 7),
  roads: every(8, 1),
  environment: every(8, 2),
};

/** What the work of twelve agents must respect. */
const accommodations = [
  ...[3, 17].map((number) => ({ number, noRinging: true })),
  ...[6, 11, 24, 41].map((number) => ({ number, dayShiftsOnly: true })),
  // The bus that takes a wheelchair goes from half past six to half past six.
  ...[13, 30].map((number) => ({ number, dayShiftsOnly: true, earliestStart: 8 * 60, latestEnd: 18 * 60 })),
  ...[9, 28].map((number) => ({ number, breakEveryMinutes: 50 })),
  ...[20, 35].map((number) => ({ number, breakEveryMinutes: 50, noTwoLateDays: true })),
];

/** Who must always be there for some callers. */
export const skillNeeds: SkillNeed[] = [
  { skill: 'hakka', fromMinute: 8 * 60, untilMinute: 20 * 60, agents: 1 },
  { skill: 'english', fromMinute: 0, untilMinute: 24 * 60, agents: 1 },
  { skill: 'text relay', fromMinute: 8 * 60, untilMinute: 20 * 60, agents: 1 },
];

/** Gives the demonstration's agents their skills and accommodations. */
export const saveSkillsOfCity = async (tx: Tx): Promise<void> => {
  for (const number of agents) {
    const known = (Object.keys(speakers) as Skill[]).filter((skill) => speakers[skill]?.includes(number));
    await tx
      .updateTable('agent')
      .set({ skills: ['mandarin', ...known] })
      .where('id', '=', `agent${number}`)
      .execute();
  }
  const rows = accommodations.map(({ number, ...accommodation }) => ({ agentId: `agent${number}`, ...accommodation }));
  await tx.insertInto('accommodation').values(rows).execute();
};
