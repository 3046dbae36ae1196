import { expect, test } from 'vitest';
import { emptyDraft, type IntakeDraft } from '#client/tickets/intake/draft.ts';
import { matterOf, ticketFrom } from '#client/tickets/intake/ticket-from.ts';
import { viewOf } from '#client/tickets/intake/view.ts';
import type { CallInHand } from '#shared/calls.ts';
import type { Category } from '#shared/category.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const noise = {
  id: 'noise',
  departmentId: 'environment',
  questions: [{ id: 'source', label: { zh: '', en: '' }, kind: 'text', required: true }],
} as unknown as Category;
const call = {
  id: id(2),
  state: 'answered',
  citizen: { id: '7', name: '', phone: '+886912345678', email: null, locale: 'en', way: 'text' },
} as unknown as CallInHand;
const draft: IntakeDraft = {
  ...emptyDraft(id(1)),
  words: ' loud music ',
  categoryId: 'noise',
  answers: { source: ' karaoke ', wires: 'no' },
  districtId: 'lingya',
  road: ' ',
  landmark: 'Central Park',
};
const viewFor = (patch: Partial<IntakeDraft>, known: CallInHand | null = call) =>
  viewOf({ draft: { ...draft, ...patch }, call: known, categories: [noise] });

test('a ticket takes the category’s own answers and what was typed, without the spaces around it', () => {
  expect(ticketFrom(viewFor({}))).toEqual({
    requestId: id(1),
    callId: id(2),
    citizenId: '7',
    categoryId: 'noise',
    words: 'loud music',
    answers: { source: 'karaoke' },
    place: { districtId: 'lingya', road: null, landmark: 'Central Park', spot: '' },
    way: 'text',
    confidential: false,
    handedTo: null,
  });
});

test('at the counter there is no call, nobody to tell, and a call that only rings is none', () => {
  expect(ticketFrom(viewFor({}, null))).toMatchObject({ callId: null, citizenId: null, way: 'none' });
  expect(ticketFrom(viewFor({}, { ...call, state: 'ringing' }))).toMatchObject({ callId: null, citizenId: null });
});

test('when the call is over before the ticket is opened, its citizen is told all the same', () => {
  const over = viewFor({ callId: id(2), citizen: { id: '7', way: 'call' } }, null);
  expect(ticketFrom(over)).toMatchObject({ callId: null, citizenId: '7', way: 'call' });
  expect(over.missing).toBeNull();
});

test('what the citizen prefers counts until another way is chosen', () => {
  expect(viewFor({}).missing).toBeNull();
  expect(viewFor({ way: 'email' })).toMatchObject({ way: 'email', missing: 'email' });
  expect(viewFor({ way: 'text' }, { ...call, citizen: null }).missing).toBe('citizen');
});

test('without words or a category there is no matter', () => {
  expect(matterOf(viewFor({ words: ' ' }))).toBeNull();
  expect(matterOf(viewFor({ categoryId: null }))).toBeNull();
});
