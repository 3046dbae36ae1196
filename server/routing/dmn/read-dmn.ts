import { DmnModdle, type Element } from 'dmn-moddle';
import { type Column, columnOf, conditionIn, isEmptyCell } from '#server/routing/dmn/cells.ts';
import { readTexts } from '#server/routing/dmn/feel.ts';
import type { outputs } from '#server/routing/dmn/write-dmn.ts';
import { checkRules, fileFault, type Imported, maxFile, tooLarge } from '#shared/routing/exchange-json.ts';
import type { City } from '#shared/routing/names.ts';

const parts = (element: Element | undefined, name: string): Element[] => (element?.[name] ?? []) as Element[];
const textOf = (element: Element | undefined): string => String(element?.text ?? '');

const oneText = (cell: string): string => {
  const texts = readTexts(cell, '', '', ',');
  if (texts.length !== 1) throw new Error(`one text expected, not ${cell.slice(0, 80)}`);
  return texts[0] as string;
};

const listIn = (cell: string): string[] => readTexts(cell.trim().replace(/^\[/, '').replace(/\]$/, ''), '', '', ',');

/** FEEL's context with bare keys is JSON once these stand in quotes. */
const contextIn = (cell: string): unknown => {
  try {
    return JSON.parse(cell.replace(/([{,]\s*)([a-z]+)\s*:/g, '$1"$2":'));
  } catch {
    throw new Error(`deadlines as {calendar: "clock", accept: 1, update: 12, resolve: 72} expected`);
  }
};

const outcomeIn = (cells: Record<string, string>): { id?: string; outcome: object } => {
  const read = <T>(name: (typeof outputs)[number], key: string, reader: (cell: string) => T) => {
    const cell = cells[name] ?? '';
    return isEmptyCell(cell) || cell.trim() === 'null' ? {} : { [key]: reader(cell) };
  };
  return {
    ...read('rule', 'id', oneText),
    outcome: {
      ...read('department', 'departmentId', oneText),
      ...read('crew', 'crewId', oneText),
      ...read('urgency', 'urgency', oneText),
      ...read('skills', 'skills', listIn),
      ...read('deadlines', 'deadlines', contextIn),
    },
  };
};

const ruleIn = (row: Element, columns: Column[], names: string[]): unknown => {
  const cells = columns.map((_, index) => textOf(parts(row, 'inputEntry')[index]));
  const order = textOf(parts(row, 'annotationEntry')[0]).split(' ').map(Number);
  const place = (index: number): number => (order.includes(index + 1) ? order.indexOf(index + 1) : order.length);
  const when = columns
    .map((column, index) => ({ column, index, cell: cells[index] ?? '' }))
    .filter(({ column, cell }) => column.field !== 'enabled' && !isEmptyCell(cell))
    // A condition that an editor added comes after those whose order is known.
    .toSorted((a, b) => place(a.index) - place(b.index) || a.index - b.index)
    .map(({ column, cell }) => conditionIn(column, cell));
  const enabled = !columns.some(({ field }, index) => field === 'enabled' && cells[index]?.trim() === 'false');
  const results = parts(row, 'outputEntry').map(textOf);
  const outcome = outcomeIn(Object.fromEntries(names.map((name, index) => [name, results[index] ?? ''])));
  return { id: row.id, ...outcome, when, enabled };
};

const tableIn = (root: Element): Element | undefined =>
  parts(root, 'drgElement')
    .map((element) => element.decisionLogic as Element | undefined)
    .find((logic) => logic?.$type === 'dmn:DecisionTable');

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// Line and column are counted from nought by the parser.
const placeOf = (message: string): [number, number] => {
  const [line = 0, column = 0] = (message.match(/\d+/g) ?? []).map(Number);
  return [line + 1, column + 1];
};

const notXml = (message: string): Imported => {
  const [line, column] = placeOf(message.slice(message.indexOf('line:')));
  return fileFault(
    `這不是正確的 DMN 檔案：第 ${line} 行第 ${column} 字。`,
    `This is no proper DMN file: line ${line}, column ${column}.`,
  );
};

/**
 * Reads a DMN decision table: all its rules, or each one that is wrong with its position and reason. Entities and
 * documents outside the file are never read.
 */
export const readDmn = async (xml: string, city: City): Promise<Imported> => {
  if (xml.length > maxFile) return tooLarge();
  let root: Element;
  try {
    const { rootElement, warnings } = await new DmnModdle().fromXML(xml, 'dmn:Definitions');
    const broken = warnings.find(({ message }) => message.startsWith('unparsable'));
    if (broken) return notXml(broken.message);
    root = rootElement;
  } catch (error) {
    return notXml(reason(error));
  }
  const table = tableIn(root);
  if (!table) return fileFault('檔案裡沒有決策表。', 'The file holds no decision table.');
  if (table.hitPolicy !== 'FIRST')
    return fileFault('決策表的 hit policy 必須是 FIRST。', 'The decision table must have the hit policy FIRST.');
  let columns: Column[];
  try {
    columns = parts(table, 'input').map((input) => columnOf(textOf(input.inputExpression as Element)));
  } catch (error) {
    return fileFault(`欄位不正確：${reason(error)}`, `A column is wrong: ${reason(error)}.`);
  }
  const names = parts(table, 'output').map(({ name }) => String(name));
  const rules = parts(table, 'rule').map((row) => {
    try {
      return ruleIn(row, columns, names);
    } catch (error) {
      return error;
    }
  });
  return checkRules(rules, city);
};
