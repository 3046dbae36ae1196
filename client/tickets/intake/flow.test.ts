import { expect, test } from 'vitest';
import { emptyDraft, type IntakeDraft } from '#client/tickets/intake/draft.ts';
import { type FlowView, missingToTell, nextStep, type Step } from '#client/tickets/intake/flow.ts';

const mei = { phone: '+886912345678', email: null };
const view = (draft: Partial<IntakeDraft>, known: Partial<FlowView> = {}): FlowView => ({
  draft: { ...emptyDraft('00000000-0000-4000-8000-000000000001'), ...draft },
  questions: [{ id: 'wires' }, { id: 'extent' }],
  undecidedDanger: false,
  canTell: true,
  way: 'text',
  missing: null,
  ...known,
});
const light = { words: 'dark', categoryId: 'street-light' };

test.each<[string, Step, FlowView, Step]>([
  ['words to the category', 'words', view({ words: 'dark' }, { questions: [] }), 'category'],
  ['words past a category that is chosen', 'words', view(light), 'question-wires'],
  ['the category to its first question', 'category', view(light), 'question-wires'],
  ['a question to the next', 'question-wires', view({ ...light, answers: { wires: 'no' } }), 'question-extent'],
  ['past a question that has its answer', 'category', view({ ...light, answers: { wires: 'no' } }), 'question-extent'],
  ['the last question to the district', 'question-extent', view(light), 'district'],
  ['the district to the road', 'district', view({ ...light, districtId: 'lingya' }), 'road'],
  ['the road to the button, past all that may stay empty', 'road', view({ ...light, road: 'Siwei' }), 'open'],
  ['the last question past a place that is given', 'question-extent', view({ ...light, road: 'Siwei' }), 'open'],
  ['the road to the way of who has none yet', 'road', view(light, { way: null }), 'way'],
  ['the way to the caller who is not written down', 'way', view(light, { missing: 'citizen' }), 'caller'],
  ['a way without an address to the caller', 'way', view(light, { way: 'email', missing: 'email' }), 'caller'],
  ['the way to the button', 'way', view(light, { way: 'none' }), 'open'],
  ['the road to the button without a call', 'road', view(light, { canTell: false, way: null }), 'open'],
  ['the caller’s name to the address of the way', 'caller', view(light, { way: 'email', missing: 'email' }), 'caller'],
  ['the caller to the button', 'caller', view(light), 'open'],
  ['danger first, from wherever', 'question-wires', view(light, { undecidedDanger: true }), 'danger'],
  ['from danger to what was left', 'danger', view({ ...light, answers: { wires: 'yes' } }), 'question-extent'],
  ['from danger to the words when there are none', 'danger', view({}), 'words'],
])('%s', (_, from, seen, next) => {
  expect(nextStep(from, seen)).toBe(next);
});

test('who is told needs a name in the list and an address for the way', () => {
  expect(missingToTell('none', null)).toBeNull();
  expect(missingToTell(null, null)).toBeNull();
  expect(missingToTell('text', null)).toBe('citizen');
  expect(missingToTell('text', mei)).toBeNull();
  expect(missingToTell('email', mei)).toBe('email');
  expect(missingToTell('call', { ...mei, phone: null })).toBe('phone');
});
