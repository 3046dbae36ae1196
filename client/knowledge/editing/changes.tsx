import { ChangeLine } from '#client/knowledge/editing/change-line.tsx';
import { m } from '#client/paraglide/messages.js';
import { differences } from '#shared/knowledge/difference.ts';
import type { Writing } from '#shared/knowledge/writing.ts';

/** What differs between two forms of an article, a sentence for each difference. */
export const Changes = ({ before, after }: { before: Writing; after: Writing }) => {
  const changes = differences(before, after);
  if (changes.length === 0) return <p>{m.articles_same()}</p>;
  return (
    <ul className="changes">
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the differences never change places
        <li key={index}>
          <ChangeLine change={change} />
        </li>
      ))}
    </ul>
  );
};
