import { useGo } from '#client/app/use-go.ts';
import { useTitle } from '#client/app/use-title.ts';
import { WritingList } from '#client/knowledge/editing/writing-list.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';

/** The answers that one may write. For editors and supervisors. */
const ArticlesPlace = () => {
  useTitle(m.app_place_articles());
  const go = useGo();
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_articles()}</Heading>
      <WritingList onOpen={(id) => go(`/articles/${encodeURIComponent(id)}`)} onNew={() => go('/articles/new')} />
    </div>
  );
};

export default ArticlesPlace;
