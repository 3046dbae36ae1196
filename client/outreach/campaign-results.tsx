import { type OpenCampaign, resultWords } from '#client/outreach/campaign-words.ts';
import { answerWord } from '#client/outreach/outcome-words.ts';
import { m } from '#client/paraglide/messages.js';
import { Panel } from '#client/ui/panel.tsx';
import { Typed } from '#client/ui/typed.tsx';
import type { Result } from '#shared/outreach/results.ts';
import '#client/outreach/campaign.css';

const Table = ({ question, counts }: Result) => (
  <table className="campaign-table">
    <caption>
      <Typed>{question.text}</Typed>
    </caption>
    <thead>
      <tr>
        <th scope="col">{m.outreach_answer_column()}</th>
        <th scope="col">{m.outreach_times()}</th>
      </tr>
    </thead>
    <tbody>
      {counts.map(({ value, count }) => (
        <tr key={value}>
          <th scope="row">
            <Typed>{answerWord(value)}</Typed>
          </th>
          <td>{count}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What was answered, question by question: a sentence, and a table where there are answers to count. */
export const CampaignResults = ({ results }: Pick<OpenCampaign, 'results'>) =>
  results.length > 0 && (
    <Panel title={m.outreach_results()}>
      {results.map((result) => (
        <div key={result.question.id}>
          <p>
            <Typed>{resultWords(result)}</Typed>
          </p>
          {result.answered > 0 && result.counts.length > 0 && <Table {...result} />}
        </div>
      ))}
    </Panel>
  );
