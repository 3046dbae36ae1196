import { type Announcement, useAnnouncer } from '#client/a11y/announcer.ts';
import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { getLocale } from '#client/paraglide/runtime.js';
import { Badge } from '#client/ui/badge.tsx';
import { Heading } from '#client/ui/heading.tsx';
import { List } from '#client/ui/list.tsx';
import { absoluteTime } from '#client/ui/time-words.ts';
import '#client/app/said.css';

type Row = Omit<Announcement, 'id'> & { id: string };

/** All that the console said since it was loaded, the newest first, line by line. */
const SaidPlace = () => {
  useTitle(m.app_place_said());
  const log = useAnnouncer((state) => state.log);
  const rows = log.map((entry): Row => ({ ...entry, id: String(entry.id) }));
  const time = (at: number) => absoluteTime(new Date(at), Date.now(), getLocale());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_said()}</Heading>
      <div data-focus-first>
        <List
          name={m.app_place_said()}
          items={rows}
          rowName={({ text, at }) => `${text}, ${time(at)}`}
          rowLang={({ lang }) => lang}
          lines={2}
          visibleRows={9}
          empty={m.a11y_nothing_said()}
        >
          {({ text, at, unread }) => (
            <span className="said-row">
              <span className="said-text">{text}</span>
              {unread && <Badge shape="dot">{m.app_said_waiting()}</Badge>}
              <span className="quiet">{time(at)}</span>
            </span>
          )}
        </List>
      </div>
    </div>
  );
};

export default SaidPlace;
