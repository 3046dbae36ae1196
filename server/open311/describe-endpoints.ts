import { createHash } from 'node:crypto';
import { freshFor } from '#server/db/kept.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { definitionOf, publishedOf, serviceOf } from '#server/open311/describe-services.ts';
import { findChangeset, findIsDemonstration } from '#server/open311/discovery.store.ts';
import { type Locale, locales } from '#shared/language.ts';

/** Where the specification is that the endpoint keeps, as the standard names it. */
const specification = 'http://wiki.open311.org/GeoReport_v2';

const load = freshFor(5000, async (db) => {
  const { categories, departments } = await loadCatalogue(db);
  const services = locales.flatMap((locale) =>
    publishedOf(categories).map((one) => [serviceOf(one, departments, locale), definitionOf(one, locale)]),
  );
  const digest = createHash('sha256').update(JSON.stringify(services)).digest('base64url');
  const [at, isDemonstration] = await Promise.all([findChangeset(db, digest), findIsDemonstration(db)]);
  return { changeset: at.toISOString(), type: isDemonstration ? 'test' : 'production' };
});

const words: Record<Locale, { contact: (url: string) => string; key: (url: string) => string }> = {
  en: {
    contact: (url) => `Call the hotline, or see ${url}`,
    key: (url) => `An administrator of the hotline at ${url} makes keys, at Other systems.`,
  },
  'zh-TW': {
    contact: (url) => `請撥打市民專線，或見 ${url}`,
    key: (url) => `金鑰由市民專線 ${url} 的管理者在「其他系統」產生。`,
  },
};

/**
 * What the service discovery of Open311 says: where the endpoint is, how it speaks, and since when its services are as
 * they are.
 */
export const describeEndpoints = async (
  { db, publicUrl }: { db: Parameters<typeof load>[0]; publicUrl: string },
  locale: Locale,
) => {
  const { changeset, type } = await load(db);
  const formats = ['text/xml', 'application/json'];
  return {
    changeset,
    contact: words[locale].contact(publicUrl),
    key_service: words[locale].key(publicUrl),
    endpoints: [{ specification, url: `${publicUrl}/open311/v2`, changeset, type, formats }],
  };
};
