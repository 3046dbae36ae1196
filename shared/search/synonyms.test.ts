import { describe, expect, it } from 'vitest';
import { otherWays, synonymsOf } from '#shared/search/synonyms.ts';

const synonyms = synonymsOf([
  ['路燈', '街燈'],
  ['garbage', 'trash', '垃圾'],
  ['truck', 'lorry'],
  ['臺', '台'],
  ['traffic light', 'stop light'],
]);
const ways = (query: string, most = 8) => otherWays(query, synonyms, most);

describe('a query is said in other ways', () => {
  it('with a word that means the same in its place', () => {
    expect(ways('路燈不亮')).toEqual(['街燈不亮']);
    expect(ways('The Traffic  Lights are out')).toEqual(['the stop light are out']);
  });

  it('in another language', () => expect(ways('垃圾車')).toEqual(['garbage車', 'trash車']));

  it('with one word changed, then with several', () => {
    expect(ways('trash truck')).toEqual(['trash lorry', 'garbage truck', '垃圾 truck', 'garbage lorry', '垃圾 lorry']);
    expect(ways('trash truck', 2)).toEqual(['trash lorry', 'garbage truck']);
  });

  it('only by whole words, but by any Chinese characters', () => {
    expect(ways('trashy')).toEqual([]);
    expect(ways('臺南')).toEqual(['台南']);
    expect(ways('')).toEqual([]);
  });
});
