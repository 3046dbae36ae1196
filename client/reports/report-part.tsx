import { announce } from '#client/a11y/announcer.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import type { Part } from '#client/reports/parts.ts';
import { ReportTable } from '#client/reports/report-table.tsx';
import { Bars } from '#client/ui/bars.tsx';
import { Button } from '#client/ui/button.tsx';
import { ColumnChart } from '#client/ui/column-chart.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { saveFile } from '#client/ui/save-file.ts';

/** A part of a report: its sentences, its chart, its table, and the way to take it along. */
export const ReportPart = ({ part, sentences }: { part: Part; sentences: string[] }) => {
  const { trouble, attempt } = useTrouble();
  const { chart, columns, rows, fileName } = part;
  const save = () =>
    attempt(async () => {
      // Its library is no part of the place.
      const { csvOf } = await import('#client/reports/csv.ts');
      saveFile(fileName, csvOf([columns, ...rows.map((cells) => cells.map(({ value }) => value))]));
      announce(m.reports_saved({ name: fileName }));
    });
  return (
    <Panel title={part.title}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {rows.length > 0 && (
        <>
          {chart.shape === 'columns' ? <ColumnChart {...chart} /> : <Bars {...chart} />}
          <ReportTable part={part} />
          <div className="not-printed">
            <Button onPress={save}>{part.exportName}</Button>
          </div>
          <ErrorText>{trouble}</ErrorText>
        </>
      )}
    </Panel>
  );
};
