/** The same parts with `part` moved by `step` places; unchanged where it would leave the order. */
export const movePart = <P>(parts: readonly P[], part: P, step: -1 | 1): P[] => {
  const from = parts.indexOf(part);
  const to = from + step;
  if (from === -1 || to < 0 || to >= parts.length) return [...parts];
  const rest = parts.filter((other) => other !== part);
  return [...rest.slice(0, to), part, ...rest.slice(to)];
};
