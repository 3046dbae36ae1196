import { createHash } from 'node:crypto';
import pg from 'pg';

// Statements whose text differs from call to call would fill the database's memory.
const mostStatements = 400;
const names = new Map<string, string>();

const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known || names.size >= mostStatements) return known;
  const name = createHash('sha1').update(text).digest('hex');
  names.set(text, name);
  return name;
};

/** A connection that has each statement with parameters planned once: planning costs the database more than running it. */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's own overloads
  override query(...args: any[]): any {
    const [text, values, ...rest] = args;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
      return Reflect.apply(super.query, this, args);
    return Reflect.apply(super.query, this, [{ text, values, name: nameOf(text) }, ...rest]);
  }
}
