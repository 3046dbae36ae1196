import { lazy } from 'react';

const load = {
  article: () => import('#client/app/article-place.tsx'),
  articles: () => import('#client/app/articles-place.tsx'),
  accounts: () => import('#client/app/accounts-place.tsx'),
  board: () => import('#client/app/board-place.tsx'),
  calendar: () => import('#client/app/calendar-place.tsx'),
  campaign: () => import('#client/app/campaign-place.tsx'),
  caringCall: () => import('#client/app/caring-call-place.tsx'),
  feedback: () => import('#client/app/feedback-place.tsx'),
  floor: () => import('#client/app/floor-place.tsx'),
  firstAdministrator: () => import('#client/app/first-administrator-place.tsx'),
  firstCall: () => import('#client/app/first-call/first-call-place.tsx'),
  help: () => import('#client/app/help-place.tsx'),
  needed: () => import('#client/app/needed-place.tsx'),
  notices: () => import('#client/app/notices-place.tsx'),
  orders: () => import('#client/app/orders-place.tsx'),
  reports: () => import('#client/app/reports-place.tsx'),
  outreach: () => import('#client/app/outreach-place.tsx'),
  roster: () => import('#client/app/roster-place.tsx'),
  rules: () => import('#client/app/rules-place.tsx'),
  sendPresses: () => import('#client/dispatch/send-presses.tsx'),
  said: () => import('#client/app/said-place.tsx'),
  settings: () => import('#client/app/settings-place.tsx'),
  shifts: () => import('#client/app/shifts-place.tsx'),
  skills: () => import('#client/app/skills-place.tsx'),
  templates: () => import('#client/app/templates-place.tsx'),
  updates: () => import('#client/app/updates-place.tsx'),
  systems: () => import('#client/app/systems-place.tsx'),
};

// No part of the first load.
export const AccountsPlace = lazy(load.accounts);
export const BoardPlace = lazy(load.board);
export const CalendarPlace = lazy(load.calendar);
export const CampaignPlace = lazy(load.campaign);
export const CaringCallPlace = lazy(load.caringCall);
export const FeedbackPlace = lazy(load.feedback);
export const FloorPlace = lazy(load.floor);
export const ArticlePlace = lazy(load.article);
export const ArticlesPlace = lazy(load.articles);
export const FirstAdministratorPlace = lazy(load.firstAdministrator);
export const FirstCallPlace = lazy(load.firstCall);
export const HelpPlace = lazy(load.help);
export const NeededPlace = lazy(load.needed);
export const NoticesPlace = lazy(load.notices);
export const OrdersPlace = lazy(load.orders);
export const ReportsPlace = lazy(load.reports);
export const OutreachPlace = lazy(load.outreach);
export const RosterPlace = lazy(load.roster);
export const RulesPlace = lazy(load.rules);
export const SaidPlace = lazy(load.said);
export const SendPresses = lazy(load.sendPresses);
export const SettingsPlace = lazy(load.settings);
export const ShiftsPlace = lazy(load.shifts);
export const SkillsPlace = lazy(load.skills);
export const TemplatesPlace = lazy(load.templates);
export const UpdatesPlace = lazy(load.updates);
export const SystemsPlace = lazy(load.systems);

/** Fetches the other places once the desk stands, so that they are there when the line is lost. */
export const loadOtherPlaces = (): void => {
  for (const place of Object.values(load)) void place().catch(() => {});
};
