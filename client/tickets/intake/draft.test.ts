import { expect, test } from 'vitest';
import {
  changeIntake,
  emptyDraft,
  type IntakeChange,
  type IntakeState,
  intakeStateSchema,
  isEmpty,
} from '#client/tickets/intake/draft.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const fresh: IntakeState = { draft: emptyDraft(id(1)), aside: null };
const mei = { id: '7', way: 'text' as const };

let ids = 1;
const after = (state: IntakeState, ...changes: IntakeChange[]): IntakeState =>
  changes.reduce((now, change) => changeIntake(now, change, id((ids++ % 8) + 2)), state);
const typed = (words: string): IntakeChange => ({ kind: 'typed', patch: { words } });
const call = (last: number): IntakeChange => ({ kind: 'call', callId: id(last), citizen: mei });

test('the request id stays while one draft is written and changes with the next', () => {
  const written = after(fresh, typed('dark'), { kind: 'answered', questionId: 'wires', answer: 'no' });
  expect(written.draft).toMatchObject({ requestId: id(1), words: 'dark', answers: { wires: 'no' } });
  expect(after(written, { kind: 'opened' }).draft.requestId).not.toBe(id(1));
  expect(after(written, { kind: 'discarded' }).draft.requestId).not.toBe(id(1));
});

test('the district of the last ticket is there in the next', () => {
  const opened = after(
    fresh,
    { kind: 'typed', patch: { words: 'dark', districtId: 'lingya', district: 'Lingya', road: 'Siwei 3rd Rd' } },
    { kind: 'opened' },
  );
  expect(opened.draft).toMatchObject({ districtId: 'lingya', district: '', road: '', words: '' });
  expect(isEmpty(opened.draft)).toBe(true);
});

test('a matter begins with what is known, and what was typed of it stays', () => {
  const place = { districtId: 'lingya', district: 'Lingya', road: 'Siwei 3rd Rd', spot: 'no. 12, third floor' };
  const begun: IntakeChange = { kind: 'begun', words: 'needs water', place };
  expect(after(fresh, call(8), begun).draft).toMatchObject({ callId: id(8), words: 'needs water', ...place });
  // The district of the last ticket is not one that was asked for.
  const again = after(fresh, { kind: 'typed', patch: { districtId: 'zuoying' } }, begun);
  expect(again.draft).toMatchObject(place);
  const asked = after(fresh, { kind: 'typed', patch: { words: 'dark', road: 'Heping Rd' } }, begun);
  expect(asked.draft).toMatchObject({ words: 'dark\nneeds water', road: 'Heping Rd', districtId: null, spot: '' });
  expect(after(fresh, { ...begun, place: null }).draft).toMatchObject({ words: 'needs water', districtId: null });
});

test('what is discarded can be taken up again, also when something new was typed', () => {
  const discarded = after(fresh, typed('dark'), { kind: 'discarded' });
  expect(discarded.draft.words).toBe('');
  expect(after(discarded, { kind: 'restored' })).toMatchObject({ draft: { words: 'dark' }, aside: null });

  const swapped = after(discarded, typed('noise'), { kind: 'restored' });
  expect(swapped).toMatchObject({ draft: { words: 'dark', requestId: id(1) }, aside: { words: 'noise' } });
  expect(after(fresh, { kind: 'discarded' }, { kind: 'restored' })).toEqual(fresh);
});

test('a call takes an empty draft, goes on with its own, and puts that of another call aside', () => {
  const first = after(fresh, call(8), typed('dark'));
  expect(first.draft).toMatchObject({ callId: id(8), citizen: mei });
  expect(after(first, call(8))).toEqual(first);

  const second = after(first, call(9));
  expect(second).toMatchObject({ draft: { callId: id(9), words: '' }, aside: { callId: id(8), words: 'dark' } });
  expect(after(second, typed('noise'), call(8))).toMatchObject({
    draft: { callId: id(8), words: 'dark' },
    aside: { callId: id(9), words: 'noise' },
  });
});

test('when the call is over, what was written stays with its citizen, and an empty draft forgets them', () => {
  const over: IntakeChange = { kind: 'call', callId: null, citizen: null };
  expect(after(fresh, call(8), over).draft).toMatchObject({ callId: null, citizen: null });
  expect(after(fresh, call(8), typed('dark'), over).draft).toMatchObject({ callId: id(8), citizen: mei });
});

test('a draft of an earlier call that is restored goes on in the call in hand', () => {
  const second = after(fresh, call(8), typed('dark'), call(9), { kind: 'restored' });
  expect(second.draft).toMatchObject({ callId: id(9), words: 'dark' });
});

test('what is kept is read again, and what is damaged in it falls back piece by piece', () => {
  const written = after(fresh, call(8), typed('dark'), { kind: 'discarded' }, typed('noise'));
  expect(intakeStateSchema.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
  const damaged = { draft: { ...written.draft, way: 'pigeon', answers: 3, spot: undefined } };
  expect(intakeStateSchema.parse(damaged)).toMatchObject({
    draft: { words: 'noise', way: null, answers: {}, spot: '' },
    aside: null,
  });
  expect(intakeStateSchema.safeParse({ draft: { words: 'no id' } }).success).toBe(false);
});
