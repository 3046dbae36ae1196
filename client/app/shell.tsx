import { Suspense } from 'react';
import { Outlet, useLocation, useMatch } from 'react-router';
import { Place } from '#client/a11y/place.tsx';
import { useMe } from '#client/accounts/me.ts';
import { AnswersColumn } from '#client/app/answers-column.tsx';
import { Banner } from '#client/app/banner.tsx';
import { ErrorBoundary } from '#client/app/error-boundary.tsx';
import { SendPresses } from '#client/app/lazy-places.ts';
import { SkipLink } from '#client/app/skip-link.tsx';
import { useGo } from '#client/app/use-go.ts';
import { FindTicket } from '#client/tickets/find-ticket.tsx';
import { Queue } from '#client/tickets/queue/queue.tsx';
import { useTicketNews } from '#client/tickets/use-ticket-news.ts';
import { Loading } from '#client/ui/loading.tsx';
import { mayDo } from '#shared/permissions.ts';
import '#client/app/shell.css';
import '#client/app/print.css';

/** The landmarks: the banner on top, then the queue, the work and the answers, as far as the role goes. */
export const Shell = () => {
  const { id, role } = useMe();
  const go = useGo();
  const { pathname } = useLocation();
  const number = useMatch('/tickets/:number')?.params.number ?? null;
  const openTicket = (opened: string) => go(`/tickets/${opened}`);
  const listsTickets = mayDo(role, 'tickets.list');
  const takesCalls = mayDo(role, 'calls.take');

  return (
    <div className="shell">
      <SkipLink />
      <Banner />
      <div className="columns" data-columns={takesCalls ? 3 : 1}>
        {mayDo(role, 'tickets.read') && <TicketNews number={number} />}
        {mayDo(role, 'orders.work') && (
          <Suspense fallback={null}>
            <SendPresses agentId={id} />
          </Suspense>
        )}
        {listsTickets && (
          <div className="column-queue">
            <Queue currentNumber={number} onOpen={openTicket} />
            <FindTicket onFound={openTicket} />
          </div>
        )}
        <main id="work" className="column-work">
          <Place at={pathname}>
            <ErrorBoundary place={pathname}>
              <Suspense fallback={<Loading />}>
                <Outlet />
              </Suspense>
            </ErrorBoundary>
          </Place>
        </main>
        {takesCalls && <AnswersColumn />}
      </div>
    </div>
  );
};

const TicketNews = ({ number }: { number: string | null }) => {
  useTicketNews(number);
  return null;
};
