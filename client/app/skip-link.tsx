import { Link } from 'react-router';
import { focusHeading } from '#client/a11y/focus.ts';
import { m } from '#client/paraglide/messages.js';
import '#client/ui/button.css';

/** Past the banner and the queue to the heading of the work. Seen when it has the focus. */
export const SkipLink = () => (
  <Link
    className="button skip-link"
    data-kind="primary"
    to="#work"
    onClick={(event) => {
      event.preventDefault();
      focusHeading();
    }}
  >
    {m.app_skip()}
  </Link>
);
