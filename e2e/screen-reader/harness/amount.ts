import { execFileSync } from 'node:child_process';

/** What a stretch of work costs: keys pressed, words heard, and the seconds that these words take. */
export type Amount = { keys: number; words: number; seconds: number };

const han = /\p{Script=Han}/gu;
// As fast as agents listen.
const wordsPerMinute = '350';
const sampleBytes = 2;

/** Words of an utterance: what stands between spaces and holds a letter or a digit, and Han characters divided by 1.5, rounded up. */
const wordsIn = (utterance: string): number => {
  const characters = utterance.match(han)?.length ?? 0;
  const words = utterance.replace(han, ' ').split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.ceil(characters / 1.5);
};

// On which day it is heard must not change what it costs: `Sep 28 – Oct 4` costs what `Nov 16 – 22` does.
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const shortMonths = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const anyDay: [RegExp, string][] = [
  [/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/g, 'Mon'],
  [/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, 'Monday'],
  [new RegExp(`\\b(${shortMonths}) \\d{1,2}\\b(, 20\\d\\d\\b)?`, 'g'), 'Nov 00'],
  [new RegExp(`\\b(${months})\\b( 20\\d\\d\\b)?`, 'g'), 'November'],
  [/Nov 00\s–\s(Nov 00|\d{1,2})\b(, 20\d\d\b)?/g, 'Nov 00 – 00'],
];
const onAnyDay = (utterance: string): string =>
  anyDay.reduce((said, [day, same]) => said.replace(day, same), utterance);

const known = new Map<string, number>();

/** The seconds that espeak-ng takes to say an utterance at 350 words a minute. Good for comparing, not as an absolute. */
const secondsOf = (heard: string): number => {
  // Which number a ticket was given must not change what it costs.
  const utterance = heard.replace(/\d/g, '0');
  const before = known.get(utterance);
  if (before !== undefined) return before;
  // The voice "cmn" of espeak-ng 1.51 reads Han characters as English spelling; this one reads them as Mandarin.
  const voice = utterance.match(han) ? 'cmn-latn-pinyin' : 'en-us';
  const wav = execFileSync('espeak-ng', ['-v', voice, '-s', wordsPerMinute, '-b', '1', '--stdin', '--stdout'], {
    input: utterance,
    maxBuffer: 1 << 28,
  });
  // Written to a pipe, the header's own length field is not usable.
  const seconds = (wav.length - wav.indexOf('data') - 8) / sampleBytes / wav.readUInt32LE(24);
  known.set(utterance, seconds);
  return seconds;
};

/** Adds up what was heard. Seconds are rounded up to tenths. */
export const amountOf = (keys: number, heard: string[]): Amount => {
  const utterances = heard.map(onAnyDay);
  return {
    keys,
    words: utterances.reduce((sum, utterance) => sum + wordsIn(utterance), 0),
    seconds: Math.ceil(utterances.reduce((sum, utterance) => sum + secondsOf(utterance), 0) * 10 - 1e-6) / 10,
  };
};

/** "3 keys, 14 words, 4.2 seconds". */
export const inWords = ({ keys, words, seconds }: Amount): string => `${keys} keys, ${words} words, ${seconds} seconds`;
