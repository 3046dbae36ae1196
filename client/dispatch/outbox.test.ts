import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Outbox, type Outcome, type PressAnswer, type Settled, type WaitingPress } from '#client/dispatch/outbox.ts';

let kept: WaitingPress[] = [];
let answer: (press: WaitingPress) => Promise<PressAnswer> = async () => taken;
let sent: string[] = [];
let late: [string, Settled['how']][] = [];
let held: [number, boolean] = [0, false];
let wasKept = false;
let rounds = 0;

const taken: PressAnswer = { number: '264017358', error: null, state: 'accepted', acceptedBy: null };
const noLine = new Error('no line');
const press = (id: string): WaitingPress => ({
  id,
  orderId: 'order1',
  kind: 'report',
  name: 'Street light',
  pressedAt: `2026-11-27T08:00:00.000Z`,
  more: { words: id },
  photos: [],
});
/** The officer opens the page: what she kept is there, and nothing else. */
const onPhone = () =>
  new Outbox({
    load: async () => [...kept],
    change: async (change) => {
      kept = change(kept);
    },
    send: async (waiting) => {
      sent.push(waiting.id);
      return answer(waiting);
    },
    mayPass: (error) => error === noLine,
    alone: (work) => work(),
    onWaiting: (waiting, isHeld) => {
      held = [waiting.length, isHeld];
    },
    onSettled: async ({ id }, { how }, isLate) => {
      if (isLate) late.push([id, how]);
      wasKept = kept.some((waiting) => waiting.id === id);
    },
    onRoundOver: () => {
      rounds += 1;
    },
  });
const lose = () => {
  answer = async () => {
    throw noLine;
  };
};
const getBack = () => {
  answer = async () => taken;
};

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  sent = [];
  late = [];
  held = [0, false];
  rounds = 0;
  getBack();
});
afterEach(() => void vi.useRealTimers());

it('sends a press at once, tells what became of it, and keeps nothing', async () => {
  expect(await onPhone().press(press('a'))).toEqual({ how: 'answered', answer: taken });
  expect([kept, late, held]).toEqual([[], [], [0, false]]);
  expect(wasKept, 'until it is known what became of it').toBe(true);
});

it('keeps what was pressed without a line, through the end of the page, and sends it once and in order', async () => {
  lose();
  const before = onPhone();
  const outcomes: Outcome[] = [];
  for (const id of ['a', 'b', 'c']) outcomes.push(await before.press(press(id)));
  expect(outcomes.map(({ how }) => how)).toEqual(['waits', 'waits', 'waits']);
  expect(held).toEqual([3, true]);
  before.stop();
  getBack();
  sent = [];
  await onPhone().send();
  expect(sent).toEqual(['a', 'b', 'c']);
  expect(late.map(([id]) => id)).toEqual(['a', 'b', 'c']);
  expect(rounds, 'one sentence for all of them').toBe(4);
  expect([kept, held]).toEqual([[], [0, false]]);
});

it('keeps a press while something is still being found out about it, and sends it with that', async () => {
  let find: (more: WaitingPress['more']) => void = () => {};
  const outcome = onPhone().press(press('a'), new Promise((resolve) => (find = resolve)));
  await vi.advanceTimersByTimeAsync(0);
  expect([kept.length, sent]).toEqual([1, []]);
  const position = { latitude: 22.63, longitude: 120.3 };
  answer = async ({ more }) => {
    expect(more).toEqual({ words: 'a', position });
    return taken;
  };
  find({ position });
  expect((await outcome).how).toBe('answered');
});

it('tries again by itself, as a line may come back without a sign', async () => {
  lose();
  await onPhone().press(press('a'));
  getBack();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(late).toEqual([['a', 'answered']]);
});

it('lets nothing pass what waits before it', async () => {
  lose();
  const outbox = onPhone();
  await outbox.press(press('a'));
  sent = [];
  await outbox.press(press('b'));
  expect(new Set(sent)).toEqual(new Set(['a']));
});

it('goes on behind what the server refused, and tells of it', async () => {
  lose();
  const outbox = onPhone();
  await outbox.press(press('a'));
  await outbox.press(press('b'));
  answer = async ({ id }) => {
    if (id === 'a') throw new Error('not found');
    return taken;
  };
  await outbox.send();
  expect(late).toEqual([
    ['a', 'refused'],
    ['b', 'answered'],
  ]);
  expect(kept).toEqual([]);
});

it('says after a few seconds that a press waits, when the line is there and brings no answer', async () => {
  answer = () => new Promise((resolve) => setTimeout(resolve, 9000, taken));
  const outcome = onPhone().press(press('a'));
  await vi.advanceTimersByTimeAsync(4000);
  expect(await outcome).toEqual({ how: 'waits' });
  expect(held).toEqual([1, true]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(late).toEqual([['a', 'answered']]);
  expect(held).toEqual([0, false]);
});

it('sends what is pressed while another press is on its way', async () => {
  const outbox = onPhone();
  const both = [outbox.press(press('a')), outbox.press(press('b'))];
  expect((await Promise.all(both)).map(({ how }) => how)).toEqual(['answered', 'answered']);
  expect(sent).toEqual(['a', 'b']);
});
