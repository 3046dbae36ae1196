import { expect, test } from 'vitest';
import { roles } from '#shared/permissions.ts';
import { actionsFor, nextState, ticketActions, ticketStates } from '#shared/tickets/states.ts';

test('a ticket goes from open over dispatched and in progress to resolved and closed', () => {
  expect(nextState('open', 'dispatch')).toBe('dispatched');
  expect(nextState('dispatched', 'start')).toBe('in progress');
  expect(nextState('in progress', 'resolve')).toBe('resolved');
  expect(nextState('resolved', 'close')).toBe('closed');
  expect(nextState('closed', 'reopen')).toBe('open');
});

test('what is over cannot be resolved, closed twice or merged', () => {
  for (const action of ['resolve', 'close', 'merge', 'assign', 'transfer'] as const) {
    expect(nextState('closed', action)).toBeNull();
    expect(nextState('merged', action)).toBeNull();
  }
});

test('every state is left or final, and every action leads to a known state', () => {
  for (const state of ticketStates) {
    for (const action of ticketActions) {
      const next = nextState(state, action);
      if (next) expect(ticketStates).toContain(next);
    }
  }
  expect(actionsFor('merged', 'supervisor')).toEqual([]);
});

test('nobody is offered what the state forbids, and an officer moves a ticket by her orders only', () => {
  for (const state of ticketStates) {
    for (const role of roles) {
      for (const action of actionsFor(state, role)) expect(nextState(state, action)).not.toBeNull();
    }
    for (const action of ['assign', 'transfer', 'merge', 'close', 'cancel', 'dispatch', 'start', 'resolve'] as const) {
      expect(actionsFor(state, 'officer')).not.toContain(action);
    }
  }
});

test('a supervisor gives back what is not the department’s, an agent hands it on, an officer returns her order', () => {
  for (const state of ['dispatched', 'in progress'] as const) {
    expect(nextState(state, 'return')).toBe('open');
    expect(actionsFor(state, 'officer')).not.toContain('return');
    expect(actionsFor(state, 'supervisor')).toContain('return');
    expect(actionsFor(state, 'agent')).not.toContain('return');
  }
  expect(nextState('open', 'return')).toBeNull();
  // What was given back is not the department's any more.
  expect(actionsFor('open', 'officer')).toEqual([]);
});
