import { m } from '#client/paraglide/messages.js';
import '#client/ui/loading.css';

/**
 * Says in words that something is being fetched, once that takes long enough to wonder. No spinner; silent, for what
 * comes will be focused or announced.
 */
export const Loading = ({ what }: { what?: string }) => <p className="loading">{what ?? m.ui_loading()}</p>;
