import type { ArticleInHand } from '#client/knowledge/editing/form.ts';
import { m } from '#client/paraglide/messages.js';
import { Badge } from '#client/ui/badge.tsx';
import { TimeText } from '#client/ui/time-text.tsx';

/** How an article stands: its draft, its version, and the language that is behind. */
export const StateLine = ({ article: { draft, version, behind } }: { article: ArticleInHand }) => (
  <div className="article-state">
    {draft && (
      <Badge shape={draft.state === 'in review' ? 'half' : 'ring'}>
        {draft.state === 'in review' ? m.articles_state_review() : m.articles_state_writing()}
      </Badge>
    )}
    {draft && (
      <span className="quiet">
        {m.articles_by({ name: draft.by })}, <TimeText at={draft.at} />
      </span>
    )}
    {version > 0 && (
      <Badge shape="check" tone="good">
        {m.articles_state_published()}, {m.articles_version({ version })}
      </Badge>
    )}
    {behind && (
      <Badge shape="triangle" tone="bad">
        {behind === 'en' ? m.articles_behind_en() : m.articles_behind_zh()}
      </Badge>
    )}
  </div>
);
