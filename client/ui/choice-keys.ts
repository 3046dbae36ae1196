import { keyOf } from '#client/a11y/key-of.ts';

type ChoiceKey = { key: string; value: string };

/** The key shown beside each answer: y and n for yes and no, otherwise its number up to nine. */
export const choiceKeys = (values: readonly string[]): ChoiceKey[] => {
  const yesNo = values.includes('yes') && values.includes('no');
  return values.slice(0, 9).map((value, index) => ({
    key: yesNo && value === 'yes' ? 'y' : yesNo && value === 'no' ? 'n' : String(index + 1),
    value,
  }));
};

/** The answer that a key press picks. Its number counts too where y or n is shown. */
export const choiceForKey = (event: Parameters<typeof keyOf>[0], keys: readonly ChoiceKey[]): string | undefined => {
  const key = keyOf(event);
  if (key === null) return undefined;
  return (
    keys.find((choice) => choice.key === key)?.value ?? (/^[1-9]$/.test(key) ? keys[Number(key) - 1]?.value : undefined)
  );
};
