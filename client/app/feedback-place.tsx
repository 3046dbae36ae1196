import { useTitle } from '#client/app/use-title.ts';
import { FeedbackList } from '#client/knowledge/feedback/feedback-list.tsx';
import { MissedList } from '#client/knowledge/feedback/missed-list.tsx';
import { Synonyms } from '#client/knowledge/feedback/synonyms.tsx';
import { m } from '#client/paraglide/messages.js';
import { Heading } from '#client/ui/heading.tsx';
import { Panel } from '#client/ui/panel.tsx';

/** What is to be made better in the answers: what agents said of them, what was not found, which words mean the same. */
const FeedbackPlace = () => {
  useTitle(m.app_place_feedback());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_feedback()}</Heading>
      <Panel title={m.knowledge_feedback()} region="feedback">
        <FeedbackList />
      </Panel>
      <Panel title={m.knowledge_missed()} region="missed">
        <MissedList />
      </Panel>
      <Panel title={m.knowledge_synonyms()} region="synonyms">
        <Synonyms />
      </Panel>
    </div>
  );
};

export default FeedbackPlace;
