import { useHands, useHandsNews } from '#client/floor/use-hands.ts';
import { m } from '#client/paraglide/messages.js';
import { LinkButton } from '#client/ui/link-button.tsx';

/** How many hands are up, and the way to them; `to` is where they are shown. Says each hand as it goes up. */
export const HandsLine = ({ to }: { to: string }) => {
  const { data } = useHands();
  useHandsNews();
  if (!data || data.length === 0) return null;
  return (
    <LinkButton to={to} kind="quiet">
      {m.floor_up({ count: data.length })}
    </LinkButton>
  );
};
