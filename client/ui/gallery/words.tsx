import { Badge } from '#client/ui/badge.tsx';
import { Button } from '#client/ui/button.tsx';
import { DeadlineBadge } from '#client/ui/deadline-badge.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import { Lang } from '#client/ui/lang.tsx';
import { LinkButton } from '#client/ui/link-button.tsx';
import { Loading } from '#client/ui/loading.tsx';
import { Panel } from '#client/ui/panel.tsx';
import { StateBadge } from '#client/ui/state-badge.tsx';
import { TicketNumber } from '#client/ui/ticket-number.tsx';
import { TimeText } from '#client/ui/time-text.tsx';
import { Toolbar } from '#client/ui/toolbar.tsx';
import { UrgencyBadge } from '#client/ui/urgency-badge.tsx';
import { ticketStates } from '#shared/tickets/states.ts';
import { urgencies } from '#shared/urgency.ts';

const moment = '2026-11-24T06:05:00Z';

/** Text, badges and buttons. */
export const GalleryWords = () => (
  <>
    <Panel title="Text" region="text" aside={<Badge shape="phone">On call</Badge>} framed>
      <p>
        Streetlight out on <Lang of="zh-TW">高雄市苓雅區四維三路 2 號</Lang>, in front of the school. It has been dark
        since Saturday, and a scooter fell there last night. The caller wants to be told by text message.
      </p>
      <p>
        <TicketNumber of="264017358" /> opened <TimeText at={moment} />, <TimeText at="2026-11-20T01:30:00Z" />,{' '}
        <TimeText at="2024-02-20T01:30:00Z" />, <TimeText at={moment} show="relative" />,{' '}
        <TimeText at={moment} show="both" />. Press <Kbd of="F2" /> <Kbd of="a" />.{' '}
        <a href="#text">A link in a line.</a>
      </p>
      <Panel title="A smaller heading" level={3}>
        <Loading />
      </Panel>
    </Panel>
    <Panel title="Badges" region="badges">
      <div className="gallery-row">
        {urgencies.map((urgency) => (
          <UrgencyBadge key={urgency} urgency={urgency} />
        ))}
        {(['due soon', 'overdue', 'met', 'missed'] as const).map((state) => (
          <DeadlineBadge key={state} state={state} />
        ))}
      </div>
      <div className="gallery-row">
        {ticketStates.map((state) => (
          <StateBadge key={state} state={state} />
        ))}
      </div>
    </Panel>
    <Panel title="Buttons" region="buttons">
      <div className="gallery-row">
        <Button kind="primary" command="answer-call">
          Answer
        </Button>
        <Button command="hang-up">Hang up</Button>
        <Button kind="quiet">More</Button>
        <Button kind="danger">Cancel ticket</Button>
        <Button pressed>Mine only</Button>
        <LinkButton to="/help">Help</LinkButton>
        <Button unavailable="The crew has not arrived.">Resolve</Button>
        <Button kind="primary" unavailable="Choose a department.">
          Dispatch
        </Button>
      </div>
      <Toolbar name="Ticket actions">
        <Button command="dispatch">Dispatch</Button>
        <Button command="transfer">Transfer</Button>
        <Button command="note">Note</Button>
      </Toolbar>
    </Panel>
  </>
);
