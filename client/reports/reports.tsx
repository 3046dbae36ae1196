import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '#client/a11y/announcer.ts';
import { beforeNextKey } from '#client/a11y/before-next-key.ts';
import { useNames } from '#client/api/catalogue.ts';
import { sentenceFor } from '#client/api/errors.ts';
import { queryClient, trpc } from '#client/api/trpc.ts';
import { useTrouble } from '#client/api/use-trouble.ts';
import { m } from '#client/paraglide/messages.js';
import { callsPart, keptPart, reachedPart } from '#client/reports/parts.ts';
import { ReportPart } from '#client/reports/report-part.tsx';
import { callsSentence, isFinal, keptSentence, reachedSentence } from '#client/reports/report-words.ts';
import { Button } from '#client/ui/button.tsx';
import { Choice } from '#client/ui/choice.tsx';
import { ErrorText } from '#client/ui/error-text.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';
import { dayOf } from '#shared/day.ts';
import { dayAfter, dayBefore, type PeriodAsked, periodKinds, periodOf } from '#shared/reports/period.ts';

// Orca 43 drops what is announced while so many cells change.
const heardMilliseconds = 400;

const kindWords = { day: m.reports_day, week: m.reports_week, month: m.reports_month };

/** How the hotline did in a period: for each part a sentence, a chart for the eye, and the table behind it. */
export const Reports = () => {
  const [asked, setAsked] = useState<PeriodAsked>(() => ({ kind: 'week', day: dayOf(new Date()) }));
  const { data: report, error } = useQuery({ ...trpc.reports.read.queryOptions(asked), staleTime: 0 });
  const { trouble, attempt } = useTrouble();
  const names = useNames();
  if (error) return <ErrorText>{sentenceFor(error)}</ErrorText>;
  if (!report) return <Loading />;
  const period = periodOf(asked);

  const go = (to: PeriodAsked) =>
    attempt(async () => {
      const next = await queryClient.fetchQuery({ ...trpc.reports.read.queryOptions(to), staleTime: 0 });
      announce(callsSentence(periodOf(to), next.parts));
      beforeNextKey(heardMilliseconds, () => flushSync(() => setAsked(to)));
    });
  return (
    <>
      <div className="not-printed">
        <Choice
          row
          label={m.reports_kind()}
          options={periodKinds.map((kind) => ({ value: kind, label: kindWords[kind]() }))}
          value={asked.kind}
          onPicked={(kind) => go({ ...asked, kind })}
        />
      </div>
      <Toolbar name={m.reports_move()}>
        <Button onPress={() => go({ ...asked, day: dayBefore(asked) })}>{m.reports_previous()}</Button>
        <Button onPress={() => go({ ...asked, day: dayAfter(asked) })}>{m.reports_next()}</Button>
        <Button onPress={() => window.print()}>{m.reports_print()}</Button>
      </Toolbar>
      <ErrorText>{trouble}</ErrorText>
      <ReportPart
        part={callsPart(period, report.parts)}
        sentences={[callsSentence(period, report.parts), ...(isFinal(period) ? [] : [m.reports_not_final()])]}
      />
      <ReportPart
        part={keptPart('departments', period, report.departments, names.department)}
        sentences={[keptSentence(report.departments, names.department)]}
      />
      <ReportPart
        part={keptPart('categories', period, report.categories, names.category)}
        sentences={[keptSentence(report.categories, names.category)]}
      />
      <ReportPart part={reachedPart(period, report.campaigns)} sentences={[reachedSentence(report.campaigns)]} />
    </>
  );
};
