import { useGo } from '#client/app/use-go.ts';
import { useTitle } from '#client/app/use-title.ts';
import { Board } from '#client/dispatch/board/board.tsx';
import { m } from '#client/paraglide/messages.js';

/** How the orders of a department stand, or of all. */
const BoardPlace = () => {
  useTitle(m.app_place_board());
  const go = useGo();
  return (
    <div className="page">
      <Board onOpen={(number) => go(`/tickets/${number}`)} />
    </div>
  );
};

export default BoardPlace;
