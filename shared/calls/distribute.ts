import { relaxSeconds } from '#shared/calls.ts';
import type { Skill } from '#shared/skills.ts';

/** A call that nobody is offered yet. `passedBy` had it ring and did not take it. */
type WaitingCall = { rangAt: Date; skills: Skill[]; passedBy: string[] };

/** An available agent without a call: since when, what she can, and what her work must respect. */
export type FreeAgent = {
  id: string;
  since: Date;
  skills: Skill[];
  /** When she last came from a break. */
  restedAt: Date;
  noRinging: boolean;
  dayShiftsOnly: boolean;
  breakEveryMinutes: number | null;
};

/** Why no call may ring at an agent. */
export type Rest = 'no ringing' | 'night' | 'break due';

const minute = 60_000;
const taiwan = 8 * 60 * minute;
const dayMinutes = 24 * 60;
const [dayBegins, dayEnds] = [7 * 60, 19 * 60];

const isDay = (now: Date): boolean => {
  const at = Math.floor((now.getTime() + taiwan) / minute) % dayMinutes;
  return at >= dayBegins && at < dayEnds;
};

/** Why no call may ring at her now, or null where it may. Day shifts are 07:00–19:00 in Taiwan. */
export const restOf = (agent: Omit<FreeAgent, 'id' | 'since' | 'skills'>, now: Date): Rest | null => {
  if (agent.noRinging) return 'no ringing';
  if (agent.dayShiftsOnly && !isDay(now)) return 'night';
  const due = agent.breakEveryMinutes && agent.restedAt.getTime() + agent.breakEveryMinutes * minute;
  return due && due <= now.getTime() ? 'break due' : null;
};

/** What the call still asks for: after {@link relaxSeconds} any voice is better than none, but a voice is no text relay. */
const neededBy = (call: WaitingCall, now: Date): Skill[] =>
  now.getTime() - call.rangAt.getTime() < relaxSeconds * 1000
    ? call.skills
    : call.skills.filter((skill) => skill === 'text relay');

/** Why nothing rings at somebody available: her work forbids it, or calls wait for skills that she has not. */
export type Quiet = { rest: Rest } | { waiting: number; lacking: Skill[] };

/** Why nothing rings at her now; null where the next call may, or where none waits. */
export const whyQuiet = (calls: WaitingCall[], agent: FreeAgent, now: Date): Quiet | null => {
  const rest = restOf(agent, now);
  if (rest) return { rest };
  const lacking = calls.map((call) => neededBy(call, now).filter((skill) => !agent.skills.includes(skill)));
  return lacking.length > 0 && lacking.every((skills) => skills.length > 0)
    ? { waiting: calls.length, lacking: [...new Set(lacking.flat())] }
    : null;
};

/** Those who come first first: who has all its skills, did not let it pass, and has waited longest. */
const bestFor = <Agent extends FreeAgent>(call: WaitingCall, agents: Agent[], now: Date): Agent | undefined => {
  const needed = neededBy(call, now);
  const rank = ({ id, skills }: Agent) =>
    (call.passedBy.includes(id) ? 2 : 0) + (call.skills.every((skill) => skills.includes(skill)) ? 0 : 1);
  return agents
    .filter(({ skills }) => needed.every((skill) => skills.includes(skill)))
    .toSorted((a, b) => rank(a) - rank(b) || a.since.getTime() - b.since.getTime())[0];
};

/**
 * Who is offered which call: the oldest call chooses first, among the agents at whom a call may ring now, the one who
 * has its skills and has waited longest. Who let it pass comes after all others. A call that nobody can take holds up
 * no other. Both lists come with the longest wait first.
 */
export const distribute = <Call extends WaitingCall, Agent extends FreeAgent>(
  calls: Call[],
  agents: Agent[],
  now: Date,
): { call: Call; agent: Agent }[] => {
  const free = new Set(agents.filter((agent) => restOf(agent, now) === null));
  return calls.flatMap((call) => {
    const agent = bestFor(call, [...free], now);
    if (!agent) return [];
    free.delete(agent);
    return [{ call, agent }];
  });
};
