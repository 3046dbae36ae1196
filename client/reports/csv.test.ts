import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '#client/reports/csv.ts';

// What has a meaning somewhere, and what has none.
const cell = fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n",\'，表報a1 \uFEFF'), maxLength: 6 });
const rows = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 4,
  }),
);
const isFormula = (cell: string) => /^[=+@\t\r＝＋－＠-]/.test(cell);

test('whatever stands in a cell comes back as it was, a formula with an apostrophe before it', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const read = parse(csvOf(written), { bom: true, record_delimiter: '\r\n', skip_empty_lines: false });
      expect(read).toEqual(written.map((row) => row.map((cell) => (isFormula(cell) ? `'${cell}` : cell))));
    }),
  );
});

test('a spreadsheet is told that it is UTF-8, and a number below nought stays one', () => {
  expect(
    csvOf([
      ['日期', 'Calls, all'],
      ['1月1日', -2],
      ['合計', null],
    ]),
  ).toBe('\uFEFF日期,"Calls, all"\r\n1月1日,-2\r\n合計,\r\n');
});
