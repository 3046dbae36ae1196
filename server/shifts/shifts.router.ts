import { accommodate, readAccommodation } from '#server/shifts/accommodate.ts';
import { answerSwap } from '#server/shifts/answer-swap.ts';
import { askLeave } from '#server/shifts/ask-leave.ts';
import { changeSkillNeed, changeTarget } from '#server/shifts/change-demand.ts';
import { copyWeek } from '#server/shifts/copy-week.ts';
import { decideLeave } from '#server/shifts/decide-leave.ts';
import { handOver } from '#server/shifts/hand-over.ts';
import { listAskedLeave } from '#server/shifts/list-asked-leave.ts';
import { neededInWeek } from '#server/shifts/needed-in-week.ts';
import { offerShift } from '#server/shifts/offer-shift.ts';
import { readOwnPresence } from '#server/shifts/own-presence.ts';
import { readOwnShifts, tellShiftNews } from '#server/shifts/own-shifts.ts';
import { planShifts } from '#server/shifts/plan-shifts.ts';
import { cancelProposal, latestProposal, startProposal } from '#server/shifts/proposal/propose.ts';
import { takeProposal } from '#server/shifts/proposal/take-proposal.ts';
import { publishWeek } from '#server/shifts/publish-week.ts';
import { readDemand } from '#server/shifts/read-demand.ts';
import { readWeek } from '#server/shifts/read-week.ts';
import { saveKind } from '#server/shifts/save-kind.ts';
import { settleSwap } from '#server/shifts/settle-swap.ts';
import { readWishes, saveWishes } from '#server/shifts/wishes.ts';
import { withdrawLeave } from '#server/shifts/withdraw-leave.ts';
import { withdrawSwap } from '#server/shifts/withdraw-swap.ts';
import { router, signedIn } from '#server/trpc.ts';
import { demandDaySchema, saveSkillNeedSchema, saveTargetSchema } from '#shared/shifts/demand.ts';
import { handOverSchema } from '#shared/shifts/hand-over.ts';
import {
  agentAccommodationSchema,
  agentIdSchema,
  copyWeekSchema,
  planSchema,
  shiftNewsIdSchema,
  weekRevisionSchema,
  weekSchema,
} from '#shared/shifts/inputs.ts';
import { saveKindSchema } from '#shared/shifts/kind.ts';
import { decideLeaveSchema, leaveDaysSchema, leaveIdSchema } from '#shared/shifts/leave.ts';
import { proposalIdSchema, startProposalSchema } from '#shared/shifts/proposal/proposal.ts';
import { answerSwapSchema, offerShiftSchema, settleSwapSchema, swapIdSchema } from '#shared/shifts/swap.ts';
import { wishesSchema } from '#shared/shifts/wishes.ts';

const plan = signedIn('roster.plan');
const own = signedIn('shifts.own');

export const shiftsRouter = router({
  week: plan.input(weekSchema).query(({ ctx, input }) => readWeek(ctx, input)),
  plan: plan.input(planSchema).mutation(({ ctx, input }) => planShifts(ctx, input)),
  copyWeek: plan.input(copyWeekSchema).mutation(({ ctx, input }) => copyWeek(ctx, input)),
  publish: plan.input(weekRevisionSchema).mutation(({ ctx, input }) => publishWeek(ctx, input)),
  saveKind: plan.input(saveKindSchema).mutation(({ ctx, input }) => saveKind(ctx, input)),
  accommodation: plan.input(agentIdSchema).query(({ ctx, input }) => readAccommodation(ctx, input)),
  accommodate: plan.input(agentAccommodationSchema).mutation(({ ctx, input }) => accommodate(ctx, input)),

  needed: plan.input(weekSchema).query(({ ctx, input }) => neededInWeek(ctx, input)),
  demand: plan.input(demandDaySchema).query(({ ctx, input }) => readDemand(ctx, input)),
  saveTarget: plan.input(saveTargetSchema).mutation(({ ctx, input }) => changeTarget(ctx, input)),
  saveSkillNeed: plan.input(saveSkillNeedSchema).mutation(({ ctx, input }) => changeSkillNeed(ctx, input)),

  startProposal: plan.input(startProposalSchema).mutation(({ ctx, input }) => startProposal(ctx, input)),
  proposal: plan.query(({ ctx }) => latestProposal(ctx)),
  cancelProposal: plan.input(proposalIdSchema).mutation(({ ctx, input }) => cancelProposal(ctx, input)),
  takeProposal: plan.input(proposalIdSchema).mutation(({ ctx, input }) => takeProposal(ctx, input)),

  presence: own.query(({ ctx }) => readOwnPresence(ctx)),
  own: own.query(({ ctx }) => readOwnShifts(ctx)),
  wishes: own.query(({ ctx }) => readWishes(ctx)),
  saveWishes: own.input(wishesSchema).mutation(({ ctx, input }) => saveWishes(ctx, input)),
  askedLeave: plan.query(({ ctx }) => listAskedLeave(ctx)),
  decideLeave: plan.input(decideLeaveSchema).mutation(({ ctx, input }) => decideLeave(ctx, input)),

  askLeave: own.input(leaveDaysSchema).mutation(({ ctx, input }) => askLeave(ctx, input)),
  withdrawLeave: own.input(leaveIdSchema).mutation(({ ctx, input }) => withdrawLeave(ctx, input)),
  offerShift: own.input(offerShiftSchema).mutation(({ ctx, input }) => offerShift(ctx, input)),
  answerSwap: own.input(answerSwapSchema).mutation(({ ctx, input }) => answerSwap(ctx, input)),
  settleSwap: own.input(settleSwapSchema).mutation(({ ctx, input }) => settleSwap(ctx, input)),
  withdrawSwap: own.input(swapIdSchema).mutation(({ ctx, input }) => withdrawSwap(ctx, input)),
  handOver: own.input(handOverSchema).mutation(({ ctx, input }) => handOver(ctx, input)),
  tell: own.input(shiftNewsIdSchema).mutation(({ ctx, input }) => tellShiftNews(ctx, input)),
});
