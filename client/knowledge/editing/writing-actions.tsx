import { useCommand } from '#client/a11y/use-command.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';

type Props = {
  previewed: boolean;
  /** Why there is nothing to be reviewed or published. */
  nothingNew: string | null;
  onSave: () => void;
  onReview: () => void;
  onPublish: () => void;
  onPreview: () => void;
  /** Null: there is nothing to compare. */
  onCompare: (() => void) | null;
  /** Null: there is nothing to throw away. */
  onDiscard: (() => void) | null;
};

/** What can be done with an article: buttons under one tab stop, and commands. */
export const WritingActions = (props: Props) => {
  const { previewed, nothingNew, onSave, onReview, onPublish, onPreview, onCompare, onDiscard } = props;
  useCommand('save-article', onSave);
  useCommand('review-article', onReview, nothingNew === null);
  useCommand('publish-article', onPublish, nothingNew === null);
  useCommand('preview-article', onPreview);
  useCommand('article-versions', () => onCompare?.(), onCompare !== null);
  return (
    <Toolbar name={m.a11y_command_actions()}>
      <Button kind="primary" command="save-article" onPress={onSave}>
        {m.a11y_command_save_article()}
      </Button>
      <Button command="review-article" unavailable={nothingNew} onPress={onReview}>
        {m.a11y_command_review_article()}
      </Button>
      <Button command="publish-article" unavailable={nothingNew} onPress={onPublish}>
        {m.a11y_command_publish_article()}
      </Button>
      <Button command="preview-article" expanded={previewed} onPress={onPreview}>
        {m.a11y_command_preview_article()}
      </Button>
      {onCompare && (
        <Button command="article-versions" onPress={onCompare}>
          {m.a11y_command_article_versions()}
        </Button>
      )}
      {onDiscard && <Button onPress={onDiscard}>{m.articles_discard()}</Button>}
    </Toolbar>
  );
};
