import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { type BadRow, type CsvRow, readCsv } from '#server/import/read-csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'handrail-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = async (content: string | Buffer, needed: string[][] = [['a'], ['b', 'c']]) => {
  const path = join(folder, 'file.csv');
  writeFileSync(path, content);
  const rows: (CsvRow | BadRow)[] = [];
  for await (const row of readCsv(path, needed)) rows.push(row);
  return rows;
};

describe('rows', () => {
  it.each([
    [
      'with the line on which they begin',
      'a,b\n1,"x\ny"\n\n2,z\n',
      [
        [2, 'x\ny'],
        [5, 'z'],
      ],
    ],
    [
      'after a byte order mark, with Windows line ends',
      '\ufeffa,b\r\n1,x\r\n2,y\r\n',
      [
        [2, 'x'],
        [3, 'y'],
      ],
    ],
    ['whose heading is written otherwise', ' A , B \n1, x \n', [[2, 'x']]],
    ['without a line end', 'a,b\n1,x', [[2, 'x']]],
    ['with empty fields behind', 'a,b\n1,x,,\n', [[2, 'x']]],
    ['with quotation marks', 'a,b\n1,"say ""hi"", then"\n', [[2, 'say "hi", then']]],
    ['none', 'a,b\n', []],
  ])('%s', async (_what, content, rows) => {
    expect(await read(content)).toEqual(rows.map(([line, b]) => ({ line, values: { a: expect.any(String), b } })));
  });
});

describe('bad rows', () => {
  it.each([
    ['too few fields', 'a,b\n1\n2,y\n', 2, /1 fields, but the first line names 2/],
    ['too many fields', 'a,b\n1,x,z\n', 2, /3 fields/],
    ['a NUL', 'a,b\n1,x\0\n', 2, /NUL/],
    ['an open quotation mark', 'a,b\n1,x\n2,"y\n3,z\n', 3, /quotation mark.*nothing from this line/],
    ['a quotation mark within', 'a,b\n1,x"y\n', 2, /quotation mark/],
    ['a quotation mark too early', 'a,b\n1,"x"y\n', 2, /quotation mark/],
    ['a field without end', `a,b\n1,"${'x'.repeat(1_100_000)}"\n`, 2, /million/],
  ])('%s', async (_what, content, line, reason) => {
    expect((await read(content)).find((row) => 'reason' in row)).toEqual({
      line,
      reason: expect.stringMatching(reason),
    });
  });

  it('do not hide the good ones before and between', async () => {
    expect((await read('a,b\n1,x\n2\n3,z\n4,"\n')).map((row) => [row.line, 'reason' in row])).toEqual([
      [2, false],
      [3, true],
      [4, false],
      [5, true],
    ]);
  });
});

describe('files that are none, in one line', () => {
  it.each([
    ['an empty one', '', /is empty\.$/],
    ['one with blank lines', '\n \n', /is empty\.$/],
    ['one in Big5', Buffer.from('a,b\n1,\xa4\xa4\n', 'latin1'), /not UTF-8/],
    ['one in UTF-16', Buffer.from('\ufeffa,b\n1,x\n', 'utf16le'), /not UTF-8/],
    ['one cut within a character', Buffer.from('a,b\n1,中').subarray(0, -1), /not UTF-8/],
    ['one without a column', 'a,d\n1,2\n', /no column b or c: its first line must name a, b or c\.$/],
    ['one with a column twice', 'a,b,A\n1,2,3\n', /column a twice/],
  ])('%s', async (_what, content, message) => {
    const error = await read(content).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'SetupError', message: expect.stringMatching(message) });
    expect((error as Error).message).not.toContain('\n');
  });

  it('a missing one, and a folder', async () => {
    await expect(readCsv(join(folder, 'none.csv'), []).next()).rejects.toThrow(
      /none\.csv cannot be read: there is no such file\.$/,
    );
    await expect(readCsv(folder, []).next()).rejects.toThrow(/it is a folder\.$/);
  });
});

test('a large file is read bit by bit', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `${index},值${index}`);
  const read20k = await read(`a,b\n${rows.join('\n')}\n`);
  expect(read20k).toHaveLength(20_000);
  expect(read20k.at(-1)).toEqual({ line: 20_001, values: { a: '19999', b: '值19999' } });
});
