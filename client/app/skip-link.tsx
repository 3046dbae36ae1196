import { m } from '#client/paraglide/messages.js';
import '#client/ui/button.css';

/** Past the banner and the queue to the work. Seen when it has the focus. */
export const SkipLink = () => (
  <a className="button skip-link" data-kind="primary" href="#work">
    {m.app_skip()}
  </a>
);
