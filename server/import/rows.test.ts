import { describe, expect, it, test } from 'vitest';
import { articleIn } from '#server/import/article-row.ts';
import { nameIndex } from '#server/import/city-names.ts';
import { ticketIn } from '#server/import/ticket-row.ts';

const city = {
  departments: nameIndex('department', [{ id: 'works', name: { zh: '工務局', en: 'Public Works' } }]),
  categories: nameIndex('category', [{ id: 'street-light', name: { zh: '路燈故障', en: 'Street light' } }]),
};

const articleRow = { id: '2', question: '路燈不亮？', department: '工務局', views: '4721' };

test('an article with the columns that must be there', () => {
  expect(articleIn(articleRow, city)).toEqual({
    id: 'import.2',
    departmentId: 'works',
    categoryId: null,
    question: { zh: '路燈不亮？' },
    answer: { zh: null },
    keywords: [],
    views: 4721,
  });
});

test('an article with all columns', () => {
  const row = {
    ...articleRow,
    question: 'Lamp out?[換行]Which\none?',
    department: 'public  works',
    views: '',
    answer: 'Call.\r\n\r\nOr write.',
    category: '路燈故障',
    keywords: 'lamp; dark、lamp，',
    language: 'EN',
  };
  expect(articleIn(row, city)).toMatchObject({
    categoryId: 'street-light',
    question: { en: 'Lamp out? Which one?' },
    answer: { en: 'Call.\n\nOr write.' },
    keywords: ['lamp', 'dark'],
    views: 0,
  });
});

describe('an article is refused', () => {
  it.each([
    [{ id: '' }, 'id is empty.'],
    [{ id: 'a b' }, 'id must have at most 60 characters and no space.'],
    [{ question: '' }, 'question is empty.'],
    [{ question: '問'.repeat(1001) }, 'question is longer than 1000 characters.'],
    [{ department: '' }, 'department is empty.'],
    [{ department: '工程局' }, 'the city has no department "工程局".'],
    [{ category: 'x' }, 'the city has no category "x".'],
    [{ views: '-1' }, 'views "-1" is not a whole number.'],
    [{ views: '1e3' }, 'views "1e3" is not a whole number.'],
    [{ language: 'fr' }, 'language "fr" is neither zh-TW nor en.'],
    [{ keywords: 'x'.repeat(61) }, `the keyword "${'x'.repeat(20)}…" is longer than 60 characters.`],
  ])('%j', (change, reason) => expect(() => articleIn({ ...articleRow, ...change }, city)).toThrow(reason));
});

const ticketRow = {
  service_request_id: 'A-1',
  status: 'OPEN',
  service_code: 'street-light',
  description: '路燈不亮',
  requested_datetime: '2026-03-01T08:30:00+08:00',
};

test('a ticket with the columns that must be there', () => {
  expect(ticketIn(ticketRow, city)).toEqual({
    externalId: 'A-1',
    state: 'open',
    categoryId: 'street-light',
    departmentId: null,
    words: '路燈不亮',
    notes: '',
    address: '',
    position: null,
    requestedAt: new Date('2026-03-01T00:30:00Z'),
    updatedAt: null,
    expectedAt: null,
  });
});

test("another system's code gives way to the name; times without a zone are the city's", () => {
  const row = { ...ticketRow, service_code: '006', service_name: 'Street Light', description: '', status: 'closed' };
  expect(
    ticketIn(
      { ...row, lat: '22.6', long: '120.3', updated_datetime: '2026-03-02 10:00', agency_responsible: 'works' },
      city,
    ),
  ).toMatchObject({
    categoryId: 'street-light',
    departmentId: 'works',
    words: 'Street Light',
    state: 'closed',
    position: { lat: 22.6, long: 120.3 },
    updatedAt: new Date('2026-03-02T02:00:00Z'),
  });
});

describe('a ticket is refused', () => {
  it.each([
    [{ service_request_id: '' }, 'service_request_id is empty or longer than 200 characters.'],
    [{ status: 'done' }, 'status "done" is neither open nor closed.'],
    [{ service_code: '' }, 'service_code and service_name are empty.'],
    [{ service_code: '006' }, 'the city has no category "006".'],
    [{ agency_responsible: 'Parks' }, 'the city has no department "Parks".'],
    [{ description: 'x'.repeat(4001) }, 'description is longer than 4000 characters.'],
    [{ requested_datetime: '' }, 'requested_datetime is empty.'],
    [{ requested_datetime: '2026-02-30' }, 'requested_datetime "2026-02-30" is not a time'],
    [{ requested_datetime: '01/03/2026' }, 'requested_datetime "01/03/2026" is not a time'],
    [{ requested_datetime: '2026-03-01T25:00' }, 'is not a time'],
    [{ requested_datetime: '2999-01-01' }, 'requested_datetime is in the future.'],
    [{ updated_datetime: 'yesterday' }, 'updated_datetime "yesterday" is not a time'],
    [{ lat: '91', long: '120' }, 'lat "91" is not a number from -90 to 90.'],
    [{ lat: '22' }, 'long "" is not a number'],
  ])('%j', (change, reason) => expect(() => ticketIn({ ...ticketRow, ...change }, city)).toThrow(reason));
});
