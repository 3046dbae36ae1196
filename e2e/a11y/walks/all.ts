import { accounts } from '#e2e/a11y/walks/accounts.ts';
import { articles, versions } from '#e2e/a11y/walks/articles.ts';
import { board } from '#e2e/a11y/walks/board.ts';
import { calendar } from '#e2e/a11y/walks/calendar.ts';
import { call, intake } from '#e2e/a11y/walks/call.ts';
import { demand } from '#e2e/a11y/walks/demand.ts';
import { floor, ownHand } from '#e2e/a11y/walks/floor.ts';
import { kinds } from '#e2e/a11y/walks/kinds.ts';
import { feedback, notices } from '#e2e/a11y/walks/knowledge.ts';
import { orders, street } from '#e2e/a11y/walks/orders.ts';
import { campaignDialogs, campaigns, caringCall, mayBeCalled } from '#e2e/a11y/walks/outreach.ts';
import { ownShifts } from '#e2e/a11y/walks/own-shifts.ts';
import { firstCall, places, said } from '#e2e/a11y/walks/places.ts';
import { proposal } from '#e2e/a11y/walks/proposal.ts';
import { queue } from '#e2e/a11y/walks/queue.ts';
import { monthOfReports, reports } from '#e2e/a11y/walks/reports.ts';
import { roster } from '#e2e/a11y/walks/roster.ts';
import { returns, rules, rulesDialogs } from '#e2e/a11y/walks/rules.ts';
import { lostLine, session } from '#e2e/a11y/walks/session.ts';
import { settings } from '#e2e/a11y/walks/settings.ts';
import { handOver, leave, swaps } from '#e2e/a11y/walks/shift-dialogs.ts';
import { signedOut } from '#e2e/a11y/walks/signed-out.ts';
import { skills } from '#e2e/a11y/walks/skills.ts';
import { systems } from '#e2e/a11y/walks/systems.ts';
import { ticketDialogs, ticketEnded, ticketWorked } from '#e2e/a11y/walks/ticket.ts';
import { casePage, solvedPage, templates, updates } from '#e2e/a11y/walks/updates.ts';
import type { Walk } from '#e2e/a11y/walks/walk.ts';

/** Every page of the console and every state of it, by where the walk leads. */
export const walks: Record<string, Walk> = {
  'signed out': signedOut,
  'the desk and the help': places,
  'what was said': said,
  'a guided first call': firstCall,
  'the preferences': settings,
  'a call': call,
  'an intake': intake,
  'the queue': queue,
  'a ticket that is worked': ticketWorked,
  'a ticket that has ended': ticketEnded,
  'what is done to a ticket': ticketDialogs,
  'an officer’s orders': orders,
  'an officer without a line': street,
  'who is sent, and the board': board,
  'the accounts': accounts,
  'the office days': calendar,
  'the other systems': systems,
  'a raised hand': ownHand,
  'the floor': floor,
  'the notices': notices,
  'an answer and its feedback': feedback,
  'an answer that is written': articles,
  'the versions of an answer': versions,
  'the skills': skills,
  'the roster': roster,
  'a proposed roster': proposal,
  'the kinds of shift': kinds,
  'one’s own shifts': ownShifts,
  'leave that is asked for': leave,
  'a swap': swaps,
  'a hand-over': handOver,
  'how many are needed': demand,
  'the reports': reports,
  'a month of reports': monthOfReports,
  'the campaigns': campaigns,
  'who is called in a campaign, and how': campaignDialogs,
  'who may be called again': mayBeCalled,
  'a caring call': caringCall,
  'the routing rules': rules,
  'what is done with the routing rules': rulesDialogs,
  'the rules whose matters came back': returns,
  'the updates that need somebody': updates,
  'the templates': templates,
  'a citizen’s page of the case': casePage,
  'a citizen’s page that asks whether it was solved': solvedPage,
  'the end of the sign-in': session,
  'a lost line': lostLine,
};
