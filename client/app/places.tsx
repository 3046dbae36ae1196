import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { IntakePlace } from '#client/app/intake-place.tsx';
import {
  AccountsPlace,
  ArticlePlace,
  ArticlesPlace,
  BoardPlace,
  CalendarPlace,
  CampaignPlace,
  CaringCallPlace,
  FeedbackPlace,
  FirstAdministratorPlace,
  FirstCallPlace,
  FloorPlace,
  HelpPlace,
  NeededPlace,
  NoticesPlace,
  OrdersPlace,
  OutreachPlace,
  ReportsPlace,
  RosterPlace,
  RulesPlace,
  SaidPlace,
  SettingsPlace,
  ShiftsPlace,
  SkillsPlace,
  SystemsPlace,
  TemplatesPlace,
  UpdatesPlace,
} from '#client/app/lazy-places.ts';
import { NotFoundPlace } from '#client/app/not-found-place.tsx';
import { Only } from '#client/app/only.tsx';
import { SignInPlace } from '#client/app/sign-in-place.tsx';
import { SignedIn } from '#client/app/signed-in.tsx';
import { StartPlace } from '#client/app/start-place.tsx';
import { TicketPlace } from '#client/app/ticket-place.tsx';
import { Loading } from '#client/ui/loading.tsx';

/** All places of the console by their address. */
export const Places = () => (
  <Suspense fallback={<Loading />}>
    <Routes>
      <Route path="/sign-in" element={<SignInPlace />} />
      <Route path="/first-administrator" element={<FirstAdministratorPlace />} />
      <Route element={<SignedIn />}>
        <Route index element={<StartPlace />} />
        <Route path="/settings" element={<SettingsPlace />} />
        <Route path="/help" element={<HelpPlace />} />
        <Route path="/said" element={<SaidPlace />} />
        <Route element={<Only may="calls.take" />}>
          <Route path="/intake" element={<IntakePlace />} />
          <Route path="/first-call" element={<FirstCallPlace />} />
        </Route>
        <Route element={<Only may="outreach.plan" />}>
          <Route path="/outreach" element={<OutreachPlace />} />
          <Route path="/outreach/:id" element={<CampaignPlace />} />
        </Route>
        <Route element={<Only may="outreach.call" />}>
          <Route path="/caring-call" element={<CaringCallPlace />} />
        </Route>
        <Route element={<Only may="articles.write" />}>
          <Route path="/articles/feedback" element={<FeedbackPlace />} />
        </Route>
        <Route element={<Only may="notices.write" />}>
          <Route path="/notices" element={<NoticesPlace />} />
        </Route>
        <Route element={<Only may="tickets.read" />}>
          <Route path="/tickets/:number" element={<TicketPlace />} />
        </Route>
        <Route element={<Only may="orders.work" />}>
          <Route path="/orders" element={<OrdersPlace />} />
        </Route>
        <Route element={<Only may="board.read" />}>
          <Route path="/board" element={<BoardPlace />} />
        </Route>
        <Route element={<Only may="floor.read" />}>
          <Route path="/floor" element={<FloorPlace />} />
        </Route>
        <Route element={<Only may="rules.read" />}>
          <Route path="/rules" element={<RulesPlace />} />
        </Route>
        <Route element={<Only may="accounts.manage" />}>
          <Route path="/accounts" element={<AccountsPlace />} />
        </Route>
        <Route element={<Only may="calendar.write" />}>
          <Route path="/calendar" element={<CalendarPlace />} />
        </Route>
        <Route element={<Only may="articles.write" />}>
          <Route path="/articles" element={<ArticlesPlace />} />
          <Route path="/articles/:id" element={<ArticlePlace />} />
        </Route>
        <Route element={<Only may="systems.manage" />}>
          <Route path="/systems" element={<SystemsPlace />} />
        </Route>
        <Route element={<Only may="skills.write" />}>
          <Route path="/skills" element={<SkillsPlace />} />
        </Route>
        <Route element={<Only may="reports.read" />}>
          <Route path="/reports" element={<ReportsPlace />} />
        </Route>
        <Route element={<Only may="roster.plan" />}>
          <Route path="/roster" element={<RosterPlace />} />
          <Route path="/roster/needed" element={<NeededPlace />} />
        </Route>
        <Route element={<Only may="shifts.own" />}>
          <Route path="/shifts" element={<ShiftsPlace />} />
        </Route>
        <Route element={<Only may="updates.work" />}>
          <Route path="/updates" element={<UpdatesPlace />} />
        </Route>
        <Route element={<Only may="templates.write" />}>
          <Route path="/templates" element={<TemplatesPlace />} />
        </Route>
        <Route path="*" element={<NotFoundPlace />} />
      </Route>
    </Routes>
  </Suspense>
);
