import { expect, test } from 'vitest';
import { checkPerson, emptyPerson } from '#client/accounts/people/person-form.ts';

const person = { ...emptyPerson('en'), name: 'Lin', username: 'lin', password: 'correct horse battery' };

test('a complete person can be added', () => {
  expect(checkPerson(person, null)).toMatchObject({ add: { name: 'Lin', username: 'lin', role: 'agent' } });
});

test('what is wrong is named in the order of the fields', () => {
  expect(checkPerson({ ...person, name: ' ', password: 'short', username: 'L!' }, null)).toEqual({
    wrong: ['name', 'username', 'password'],
  });
});

test('an officer needs a department, and a department must be one that there is', () => {
  expect(checkPerson({ ...person, role: 'officer' }, null)).toEqual({ wrong: ['department'] });
  expect(checkPerson({ ...person, department: 'Wrks' }, null)).toEqual({ wrong: ['department'] });
  expect(checkPerson({ ...person, role: 'officer', department: 'Works', departmentId: 'works' }, null)).toHaveProperty(
    'add',
  );
});

test('who is changed needs no password', () => {
  expect(checkPerson({ ...person, password: '' }, 'agent7')).toEqual({
    change: { id: 'agent7', name: 'Lin', role: 'agent', departmentId: null, active: true, oversees: false },
  });
});
