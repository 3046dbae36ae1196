import { z } from 'zod';
import type { LocalText } from '#shared/language.ts';
import { goneFrom } from '#shared/routing/analysis/gone.ts';
import type { City } from '#shared/routing/names.ts';
import { type Rule, ruleSchema } from '#shared/routing/rule.ts';

/** What is wrong with a file. `position`: of the rule in the file; null where it is the file itself. */
type Fault = { position: number | null; text: LocalText };

/** What a file holds: all its rules, or why none of them is taken. */
export type Imported = { rules: Rule[] } | { faults: Fault[] };

/** The largest file that is read, in characters. */
export const maxFile = 5_000_000;

const format = 'handrail-routing-rules';

const fileSchema = z.object({ format: z.literal(format), formatVersion: z.literal(1), rules: z.array(ruleSchema) });

/** The published JSON schema of an exported table. */
export const rulesJsonSchema = (): object => z.toJSONSchema(fileSchema, { io: 'input' });

/** The table as a JSON file. */
export const exportJson = (rules: Rule[]): string =>
  `${JSON.stringify({ format, formatVersion: 1, rules }, null, 2)}\n`;

/** A fault of the file itself. */
export const fileFault = (zh: string, en: string): Imported => ({ faults: [{ position: null, text: { zh, en } }] });

export const tooLarge = (): Imported => fileFault('檔案太大：上限為 5 MB。', 'The file is too large: at most 5 MB.');

const at = (position: number, { zh, en }: LocalText): Fault => ({
  position,
  text: { zh: `規則 ${position}：${zh}。`, en: `Rule ${position}: ${en}.` },
});

const faultsOf = (given: unknown, position: number, city: City): { rule: Rule } | { faults: Fault[] } => {
  if (given instanceof Error) return { faults: [at(position, { zh: given.message, en: given.message })] };
  const parsed = ruleSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) =>
      at(position, {
        zh: `${path.join('.') || '規則'} 不正確（${message}）`,
        en: `${path.join('.') || 'rule'}: ${message}`,
      }),
    );
    return { faults };
  }
  const gone = goneFrom(parsed.data, city);
  return gone.length > 0 ? { faults: gone.map((what) => at(position, what)) } : { rule: parsed.data };
};

/** The rules of a file, whole or not at all: each that is wrong, or names what the city does not have, is told with its position. An Error stands for a rule that could not be read. */
export const checkRules = (given: unknown[], city: City): Imported => {
  const checked = given.map((rule, index) => faultsOf(rule, index + 1, city));
  const seen = new Set<string>();
  const twice = checked.flatMap((each, index): Fault[] => {
    if (!('rule' in each)) return [];
    const { id } = each.rule;
    const known = seen.has(id);
    seen.add(id);
    return known ? [at(index + 1, { zh: `代號 ${id} 重複`, en: `the id ${id} is used twice` })] : [];
  });
  const faults = [...checked.flatMap((each) => ('faults' in each ? each.faults : [])), ...twice];
  if (faults.length > 0) return { faults: faults.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)) };
  return { rules: checked.flatMap((each) => ('rule' in each ? [each.rule] : [])) };
};

/** Reads a JSON file of `exportJson`. */
export const importJson = (text: string, city: City): Imported => {
  if (text.length > maxFile) return tooLarge();
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return fileFault(
      `這不是 JSON 檔案：${(error as Error).message}`,
      `This is no JSON file: ${(error as Error).message}`,
    );
  }
  const file = fileSchema.extend({ rules: z.array(z.unknown()) }).safeParse(given);
  if (!file.success) return fileFault('這不是規則檔案。', 'This is no file of routing rules.');
  return checkRules(file.data.rules, city);
};
