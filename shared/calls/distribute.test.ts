import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distribute, type FreeAgent, restOf, whyQuiet } from '#shared/calls/distribute.ts';
import { relaxSeconds } from '#shared/calls.ts';
import { type Skill, skills } from '#shared/skills.ts';

const noon = new Date('2026-11-24T12:00:00+08:00');
const later = (seconds: number, from = noon) => new Date(from.getTime() + seconds * 1000);
const agent = (id: string, change: Partial<FreeAgent> = {}): FreeAgent => ({
  id,
  since: later(-60),
  skills: ['mandarin'],
  restedAt: later(-60),
  noRinging: false,
  dayShiftsOnly: false,
  breakEveryMinutes: null,
  ...change,
});
const call = (id: string, asked: Skill[], waited = 0, passedBy: string[] = []) => ({
  id,
  rangAt: later(-waited),
  skills: asked,
  passedBy,
});
const offers = (calls: ReturnType<typeof call>[], agents: FreeAgent[], now = noon) =>
  distribute(calls, agents, now).map((offer) => `${offer.call.id} to ${offer.agent.id}`);

test('a call goes to whoever has its skills and has waited longest', () => {
  const agents = [
    agent('old', { since: later(-900) }),
    agent('viet', { since: later(-300), skills: ['mandarin', 'vietnamese'] }),
    agent('viet young', { since: later(-30), skills: ['vietnamese'] }),
  ];
  expect(offers([call('1', ['vietnamese']), call('2', [])], agents)).toEqual(['1 to viet', '2 to old']);
});

test('a call that nobody can take holds up no other, and goes to anybody when it has waited long enough', () => {
  const agents = [agent('a')];
  expect(offers([call('1', ['hakka'], relaxSeconds - 1), call('2', [])], agents)).toEqual(['2 to a']);
  expect(offers([call('1', ['hakka'], relaxSeconds), call('2', [])], agents)).toEqual(['1 to a']);
});

test('the text relay is never let go', () => {
  const relay = agent('relay', { skills: ['text relay'], since: noon });
  const asked = call('1', ['english', 'text relay'], 3600);
  expect(offers([asked], [agent('a')])).toEqual([]);
  expect(offers([asked], [agent('a'), relay])).toEqual(['1 to relay']);
});

test('after the wait, who has the skills still comes before others, and who let it pass after them', () => {
  const agents = [agent('a', { since: later(-900) }), agent('hakka', { skills: ['hakka'] })];
  expect(offers([call('1', ['hakka'], 90)], agents)).toEqual(['1 to hakka']);
  expect(offers([call('1', ['hakka'], 90, ['hakka'])], agents)).toEqual(['1 to a']);
});

test('a call rings at nobody whose work forbids it', () => {
  const night = new Date('2026-11-24T19:00:00+08:00');
  expect(restOf(agent('a', { noRinging: true }), noon)).toBe('no ringing');
  const day = agent('a', { dayShiftsOnly: true });
  expect(restOf(day, night)).toBe('night');
  expect(restOf(day, later(-1, night))).toBeNull();
  expect(restOf(day, new Date('2026-11-24T06:59:59+08:00'))).toBe('night');
  expect(restOf(day, new Date('2026-11-24T07:00:00+08:00'))).toBeNull();
  const rested = agent('a', { breakEveryMinutes: 50, restedAt: later(-50 * 60) });
  expect(restOf(rested, later(-1))).toBeNull();
  expect(restOf(rested, noon)).toBe('break due');
});

test('who is available is told why nothing rings: her work forbids it, or what the waiting calls ask for', () => {
  const hakka = call('1', ['hakka']);
  const both = call('2', ['hakka', 'text relay'], relaxSeconds);
  expect(whyQuiet([], agent('a'), noon)).toBeNull();
  expect(whyQuiet([hakka, both], agent('a', { noRinging: true }), noon)).toEqual({ rest: 'no ringing' });
  expect(whyQuiet([hakka, both], agent('a'), noon)).toEqual({ waiting: 2, lacking: ['hakka', 'text relay'] });
  // One of them may ring.
  expect(whyQuiet([hakka, both, call('3', ['mandarin'])], agent('a'), noon)).toBeNull();
  expect(whyQuiet([call('1', ['hakka'], relaxSeconds)], agent('a'), noon)).toBeNull();
});

/** A floor of agents, at work one after the other, and calls that come; a tick is ten seconds. */
const tick = 10;
const ticksOfACall = 3;
const floor = fc.record({
  agents: fc.array(
    fc.record({
      skills: fc.subarray([...skills]),
      noRinging: fc.boolean(),
      dayShiftsOnly: fc.boolean(),
      breakEveryMinutes: fc.option(fc.integer({ min: 1, max: 60 })),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  calls: fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 40 }), skills: fc.subarray([...skills], { maxLength: 3 }) }),
    {
      maxLength: 20,
    },
  ),
  begin: fc.date({ min: later(-86_400), max: later(86_400), noInvalidDate: true }),
});

test('no call starves: it is offered within a bound, and never to somebody whose work forbids it', () => {
  fc.assert(
    fc.property(floor, ({ agents, calls, begin }) => {
      const people = agents.map((person, index) => ({
        ...agent(String(index), { ...person, since: begin, restedAt: begin }),
        busyUntil: 0,
      }));
      const waiting = calls
        .toSorted((a, b) => a.at - b.at)
        .map((asked, index) => ({
          ...call(String(index), asked.skills),
          at: asked.at,
          rangAt: later(asked.at * tick, begin),
        }));
      const open = new Set(waiting);
      // Each tick at which somebody could have taken the call, and it was not offered.
      const chances = new Map(waiting.map(({ id }) => [id, 0]));
      for (let step = 0; step < 200; step++) {
        const now = later(step * tick, begin);
        const here = [...open].filter(({ at }) => at <= step);
        const free = people.filter(({ busyUntil }) => busyUntil <= step).toSorted((a, b) => +a.since - +b.since);
        const offered = distribute(here, free, now);
        expect(new Set(offered.map((offer) => offer.agent.id)).size).toBe(offered.length);
        for (const offer of offered) {
          expect(restOf(offer.agent, now)).toBeNull();
          if (offer.call.skills.includes('text relay')) expect(offer.agent.skills).toContain('text relay');
          open.delete(offer.call);
          offer.agent.busyUntil = step + ticksOfACall;
          offer.agent.since = later(offer.agent.busyUntil * tick, begin);
        }
        const relaxed = (one: (typeof here)[number]) => +now - +one.rangAt >= relaxSeconds * 1000;
        for (const one of here.filter((left) => open.has(left) && relaxed(left))) {
          const able = people.some(
            (person) =>
              restOf(person, now) === null &&
              (!one.skills.includes('text relay') || person.skills.includes('text relay')),
          );
          if (able) chances.set(one.id, (chances.get(one.id) ?? 0) + 1);
        }
      }
      // Once it may go to anybody, only older calls come before it, each for as long as a call lasts.
      for (const one of waiting) {
        const older = waiting.indexOf(one);
        expect(chances.get(one.id)).toBeLessThanOrEqual((older + 1) * ticksOfACall);
      }
    }),
    { numRuns: 300 },
  );
});
