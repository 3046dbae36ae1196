import type { FindBroken } from '#server/doctor/broken.ts';
import * as deadlines from '#server/doctor/deadlines.store.ts';
import * as desks from '#server/doctor/desks.store.ts';
import * as orders from '#server/doctor/orders.store.ts';
import * as outreach from '#server/doctor/outreach.store.ts';
import * as shifts from '#server/doctor/shifts.store.ts';
import * as tickets from '#server/doctor/tickets.store.ts';
import * as updates from '#server/doctor/updates.store.ts';

/** What is always true of the hotline's data, each in one sentence, with what finds where it is not. */
export const invariants: readonly (readonly [says: string, find: FindBroken])[] = [
  ['Each ticket begins with its opening', tickets.withoutOpening],
  ['Each ticket stands where its timeline leads', tickets.otherThanTimeline],
  ['Each change of a ticket is in its timeline', tickets.withoutHistory],
  ['Each ticket has what its state needs', tickets.lacksWhatStateNeeds],
  ['Each ticket that was opened has its decision', tickets.withoutDecision],
  ['Each decision names a rule of its rule set', tickets.ofUnknownRule],
  ['The desks were told of each change of the last day', tickets.untoldToDesks],
  ['Each order stands where its presses lead', orders.otherThanPressed],
  ['Each press is in the timeline', orders.pressedWithoutTrace],
  ['No order outlives its matter', orders.outlivesMatter],
  ['Each dispatched ticket has an order', orders.dispatchedToNobody],
  ['Each open deadline has its clock', deadlines.withoutClock],
  ['Each clock agrees with its ticket', deadlines.clockWrong],
  ['No deadline passed more than a minute ago without a word', deadlines.notPassed],
  ['No deadline was told twice', deadlines.passedTwice],
  ['Each change that its citizen should hear of has its update', updates.withoutUpdate],
  ['No update was stored twice', updates.updateTwice],
  ['Each update was told, waits, or is in the list with the reason', updates.updateUnclear],
  ['No update is lost on its way out', updates.updateLost],
  ['Other systems are told only what happened and is for them', desks.eventNotToTell],
  ['No agent has two calls', desks.twoCalls],
  ['Each call that was answered has its agent', desks.callWithoutAgent],
  ['Each call that is over has its disposition', desks.callWithoutDisposition],
  ['Each call that is over is counted in its half hour', desks.callNotCounted],
  ['Each presence agrees with the call', desks.presenceOtherThanCall],
  ['Each presence is the last of its log', desks.presenceOtherThanLog],
  ['Nobody did two things at once', desks.twoPresences],
  ['No raised hand outlives its call', desks.handOutlivesCall],
  ['Each answer has its versions', desks.answerWithoutVersion],
  ['The rule sets have no gap', desks.rulesWithGap],
  ['No call task was dialled too often', outreach.dialledTooOften],
  ['No one waits to be called who asked not to be', outreach.waitsThoughRefused],
  ['Who may be called is as was said last', outreach.consentOtherThanSaid],
  ['Between two shifts of the roster lie eleven hours', shifts.shortRest],
  ['Each shift is in the week in which it begins', shifts.shiftOfOtherWeek],
  ['Nobody has two leaves on one day', shifts.leaveTwice],
  ['Each kind of shift is as its history says last', shifts.kindOfOtherHistory],
];
