import { useState } from 'react';
import { useMe } from '#client/accounts/me.ts';
import { useDraft } from '#client/api/drafts/use-draft.ts';
import { useTitle } from '#client/app/use-title.ts';
import { emptyNotice } from '#client/knowledge/notices/notice-form.ts';
import { NoticeList } from '#client/knowledge/notices/notice-list.tsx';
import { PublishForm } from '#client/knowledge/notices/publish-form.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { Panel } from '#client/ui/panel.tsx';

/** What is pinned to the desks: published, read, ended. For supervisors. */
const NoticesPlace = () => {
  const { id } = useMe();
  const [published, setPublished] = useState(0);
  useTitle(m.app_place_notices());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_notices()}</Heading>
      <NoticeList />
      <Panel title={m.knowledge_notice_publish()}>
        <Form key={published} agentId={id} onPublished={() => setPublished((times) => times + 1)} />
      </Panel>
    </div>
  );
};

const Form = ({ agentId, onPublished }: { agentId: string; onPublished: () => void }) => {
  const { body, type, discard } = useDraft(agentId, 'notice', emptyNotice);
  const publish = async () => {
    await discard();
    onPublished();
  };
  return <PublishForm draft={{ body, type, publish }} />;
};

export default NoticesPlace;
