import type { Tx } from '#server/db/connection.ts';
import { loadCatalogue } from '#server/departments/load-catalogue.ts';
import { articleIn } from '#server/import/article-row.ts';
import { nameIndex } from '#server/import/city-names.ts';
import type { Importer } from '#server/import/importer.ts';
import { type ArticleInput, saveArticles } from '#server/knowledge/articles.store.ts';
import { saveLiveEvent } from '#server/live/feed.ts';

/** Imports articles: one with the same id as before is changed, and keeps its number of views where that is higher. The desks hear of it once. */
export const articleImporter = async (tx: Tx): Promise<Importer<ArticleInput>> => {
  const catalogue = await loadCatalogue(tx);
  const city = {
    departments: nameIndex('department', catalogue.departments),
    categories: nameIndex('category', catalogue.categories),
  };
  let written = 0;
  return {
    keyOf: ({ id }) => id,
    read: (values) => articleIn(values, city),
    save: async (tx, rows) => {
      const { added, changed, unchanged } = await saveArticles(
        tx,
        rows.map(({ item }) => item),
        null,
      );
      written += added.length + changed.length;
      return { added: added.length, changed: changed.length, unchanged: unchanged.length, refused: [] };
    },
    finish: async (tx) => {
      if (written > 0) await saveLiveEvent(tx, { kind: 'articles', key: 'import' });
    },
  };
};
