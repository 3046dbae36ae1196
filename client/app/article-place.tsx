import { useParams } from 'react-router';
import { useMe } from '#client/accounts/me.ts';
import { useGo } from '#client/app/use-go.ts';
import { useTitle } from '#client/app/use-title.ts';
import { WritingPage } from '#client/knowledge/editing/writing-page.tsx';
import { m } from '#client/paraglide/messages.js';

/** One answer to be written, by its id in the address; `new` is a new one. */
const ArticlePlace = () => {
  useTitle(m.app_place_articles());
  const { id = 'new' } = useParams();
  const { id: agentId, role, departmentId } = useMe();
  const go = useGo();
  return (
    <div className="page">
      <WritingPage
        key={id}
        id={id === 'new' ? null : id}
        me={{ id: agentId, departmentId: role === 'editor' ? departmentId : null }}
        onOpen={(opened) => go(`/articles/${encodeURIComponent(opened)}`)}
        onLeave={() => go('/articles')}
      />
    </div>
  );
};

export default ArticlePlace;
