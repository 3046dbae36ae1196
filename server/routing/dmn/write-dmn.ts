import { DmnModdle, type Element } from 'dmn-moddle';
import { type Column, cellOf, expressionOf } from '#server/routing/dmn/cells.ts';
import { quoted } from '#server/routing/dmn/feel.ts';
import type { Condition, Outcome, Rule } from '#shared/routing/rule.ts';

/** What comes out, in this order. `rule` is the rule's own id. */
export const outputs = ['department', 'crew', 'urgency', 'skills', 'deadlines', 'rule'] as const;

const fields = ['category', 'answer', 'district', 'roadClass', 'words', 'hour', 'day', 'needs', 'weather'] as const;

const columnKey = ({ field, question }: Column): string => JSON.stringify([field, question]);

const columnFor = (condition: Condition): Column => ({
  field: condition.field,
  question: condition.field === 'answer' ? condition.question : null,
});

/** As many columns of each kind as the rule that needs most of them. */
const columnsOf = (rules: Rule[]): Column[] => {
  const most = new Map<string, { column: Column; count: number }>();
  for (const { when } of rules) {
    const columns = when.map(columnFor);
    for (const column of columns) {
      const count = columns.filter((other) => columnKey(other) === columnKey(column)).length;
      const known = most.get(columnKey(column))?.count ?? 0;
      most.set(columnKey(column), { column, count: Math.max(count, known) });
    }
  }
  const conditions = fields.flatMap((field) =>
    [...most.values()]
      .filter(({ column }) => column.field === field)
      .flatMap(({ column, count }) => Array.from({ length: count }, () => column)),
  );
  return [{ field: 'enabled', question: null }, ...conditions];
};

const deadlinesText = ({ deadlines }: Outcome): string => {
  if (!deadlines) return '';
  const { calendar, accept, arrive, update, resolve } = deadlines;
  const hours = { accept, arrive, update, resolve };
  const parts = Object.entries(hours).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `{calendar: ${quoted(calendar)}, ${parts.join(', ')}}`;
};

const outputTexts = ({ id, outcome }: Rule): string[] => [
  quoted(outcome.departmentId),
  outcome.crewId === undefined ? '' : quoted(outcome.crewId),
  outcome.urgency ? quoted(outcome.urgency) : '',
  outcome.skills ? `[${outcome.skills.map(quoted).join(', ')}]` : '',
  deadlinesText(outcome),
  quoted(id),
];

/** The cells of a rule, and the numbers of their columns in the order of its conditions. */
const cellsOf = (rule: Rule, columns: Column[]): { cells: string[]; order: number[] } => {
  const cells: string[] = columns.map(({ field }) => (field === 'enabled' && !rule.enabled ? 'false' : '-'));
  const order = rule.when.map((condition) => {
    const key = columnKey(columnFor(condition));
    const index = columns.findIndex((column, at) => cells[at] === '-' && columnKey(column) === key);
    cells[index] = cellOf(condition);
    return index + 1;
  });
  return { cells, order };
};

/**
 * The table as a DMN 1.3 decision table with the hit policy FIRST. A rule that is switched off asks whether true is
 * false, so that it never matches elsewhere either. Each rule's annotation holds the order of its conditions.
 */
export const writeDmn = async (rules: Rule[]): Promise<string> => {
  const dmn = new DmnModdle();
  const text = (type: string, id: string, value: string): Element => dmn.create(type, { id, text: value });
  const columns = columnsOf(rules);
  const input = columns.map((column, index) => {
    const { text: expression, type } = expressionOf(column);
    const inputExpression = dmn.create('dmn:LiteralExpression', {
      id: `look_${index + 1}`,
      typeRef: type,
      text: expression,
    });
    const label = column.question ?? (column.field === 'enabled' ? 'on' : column.field);
    return dmn.create('dmn:InputClause', { id: `input_${index + 1}`, label, inputExpression });
  });
  const output = outputs.map((name, index) =>
    dmn.create('dmn:OutputClause', { id: `output_${index + 1}`, name, label: name, typeRef: 'Any' }),
  );
  const rule = rules.map((each, row) => {
    const { cells, order } = cellsOf(each, columns);
    const id = (what: string, index: number) => `${what}_${row + 1}_${index + 1}`;
    return dmn.create('dmn:DecisionRule', {
      id: `rule_${row + 1}`,
      inputEntry: cells.map((cell, index) => text('dmn:UnaryTests', id('test', index), cell)),
      outputEntry: outputTexts(each).map((cell, index) => text('dmn:LiteralExpression', id('result', index), cell)),
      annotationEntry: [dmn.create('dmn:RuleAnnotation', { text: order.join(' ') })],
    });
  });
  const annotation = [dmn.create('dmn:RuleAnnotationClause', { name: 'order of the conditions' })];
  const table = { id: 'table', hitPolicy: 'FIRST', input, output, annotation, rule };
  const decision = dmn.create('dmn:Decision', {
    id: 'routing',
    name: 'routing',
    decisionLogic: dmn.create('dmn:DecisionTable', table),
  });
  const root = dmn.create('dmn:Definitions', {
    id: 'handrail',
    name: 'Handrail routing rules',
    namespace: 'https://handrail.invalid/routing',
    drgElement: [decision],
  });
  return (await dmn.toXML(root, { format: true })).xml;
};
