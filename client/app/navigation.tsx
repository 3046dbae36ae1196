import { NavLink } from 'react-router';
import { useMe } from '#client/accounts/me.ts';
import { useSignOut } from '#client/app/use-sign-out.ts';
import { m } from '#client/paraglide/messages.js';
import { Button } from '#client/ui/button.tsx';
import { mayDo } from '#shared/permissions.ts';

/** The few places that are no part of the work itself. */
export const Navigation = () => {
  const { role } = useMe();
  const signOut = useSignOut();
  return (
    <nav className="navigation">
      {mayDo(role, 'orders.work') ? (
        <NavLink to="/orders">{m.app_place_orders()}</NavLink>
      ) : (
        <NavLink to="/" end>
          {m.app_place_desk()}
        </NavLink>
      )}
      {mayDo(role, 'floor.read') && <NavLink to="/floor">{m.app_place_floor()}</NavLink>}
      {mayDo(role, 'board.read') && <NavLink to="/board">{m.app_place_board()}</NavLink>}
      {mayDo(role, 'articles.write') && <NavLink to="/articles">{m.app_place_articles()}</NavLink>}
      {mayDo(role, 'rules.read') && <NavLink to="/rules">{m.app_place_rules()}</NavLink>}
      {mayDo(role, 'accounts.manage') && <NavLink to="/accounts">{m.app_place_accounts()}</NavLink>}
      {mayDo(role, 'calendar.write') && <NavLink to="/calendar">{m.app_place_calendar()}</NavLink>}
      {mayDo(role, 'systems.manage') && <NavLink to="/systems">{m.app_place_systems()}</NavLink>}
      {mayDo(role, 'articles.write') && <NavLink to="/articles/feedback">{m.app_place_feedback()}</NavLink>}
      {mayDo(role, 'notices.write') && <NavLink to="/notices">{m.app_place_notices()}</NavLink>}
      {mayDo(role, 'skills.write') && <NavLink to="/skills">{m.app_place_skills()}</NavLink>}
      {mayDo(role, 'roster.plan') && <NavLink to="/roster">{m.app_place_roster()}</NavLink>}
      {mayDo(role, 'reports.read') && <NavLink to="/reports">{m.app_place_reports()}</NavLink>}
      {mayDo(role, 'outreach.plan') && <NavLink to="/outreach">{m.app_place_outreach()}</NavLink>}
      {mayDo(role, 'shifts.own') && <NavLink to="/shifts">{m.app_place_shifts()}</NavLink>}
      {mayDo(role, 'updates.work') && <NavLink to="/updates">{m.app_place_updates()}</NavLink>}
      {mayDo(role, 'templates.write') && <NavLink to="/templates">{m.app_place_templates()}</NavLink>}
      <NavLink to="/help">{m.app_place_help()}</NavLink>
      <NavLink to="/settings">{m.app_place_settings()}</NavLink>
      <Button kind="quiet" onPress={signOut}>
        {m.a11y_command_sign_out()}
      </Button>
    </nav>
  );
};
