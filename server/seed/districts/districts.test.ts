import { describe, expect, it } from 'vitest';
import { centres } from '#server/seed/districts/centres.ts';
import { districts } from '#server/seed/districts/districts.ts';
import { roadClasses } from '#shared/routing/rule.ts';

const han = /\p{Script=Han}/u;
const urban = [
  'yancheng',
  'gushan',
  'zuoying',
  'nanzi',
  'sanmin',
  'xinxing',
  'qianjin',
  'lingya',
  'qianzhen',
  'qijin',
  'xiaogang',
  'fengshan',
];

describe('the districts of Kaohsiung', () => {
  it('are 38, each with its own id and names', () => {
    expect(districts).toHaveLength(38);
    expect(new Set(districts.map(({ id }) => id)).size).toBe(38);
    expect(new Set(districts.map(({ name }) => name.zh)).size).toBe(38);
    expect(new Set(districts.map(({ name }) => name.en)).size).toBe(38);
  });

  it.each(districts)('$id is named in both languages', ({ id, name }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(id).toBe(name.en.toLowerCase().replace(/[^a-z]/g, ''));
    expect(name.zh).toMatch(/^\p{Script=Han}{2,3}區$/u);
  });

  it.each(districts)('$id has enough roads, each once, with its class', ({ id, roads }) => {
    expect(roads.length).toBeGreaterThanOrEqual(urban.includes(id) ? 12 : 6);
    expect(new Set(roads.map(({ name }) => name.zh)).size).toBe(roads.length);
    expect(roads.some(({ roadClass }) => roadClass === 'arterial')).toBe(true);
    for (const { name, roadClass } of roads) {
      expect(roadClasses).toContain(roadClass);
      expect(name.zh).toMatch(han);
      expect(name.en).toMatch(/^[A-Z][A-Za-z0-9' ]+$/);
    }
  });

  it('lie somewhere, each of them', () => {
    expect(Object.keys(centres).sort()).toEqual(districts.map(({ id }) => id).sort());
  });

  it.each(districts)('$id has one to four landmarks, without a road class', ({ landmarks }) => {
    expect(landmarks.length).toBeGreaterThanOrEqual(1);
    expect(landmarks.length).toBeLessThanOrEqual(4);
    for (const { name, roadClass } of landmarks) {
      expect(roadClass).toBeUndefined();
      expect(name.zh).toMatch(han);
      expect(name.en).toMatch(/^[A-Z]/);
    }
  });
});
