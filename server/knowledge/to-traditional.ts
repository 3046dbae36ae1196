import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'tw' });

/** Simplified characters as the traditional ones that Taiwan writes; what is traditional already may change too. */
export const toTraditional = (text: string): string => (/\p{Script=Han}/u.test(text) ? convert(text) : text);
