import { accommodate, readAccommodation } from '#server/shifts/accommodate.ts';
import { changeSkillNeed, changeTarget } from '#server/shifts/change-demand.ts';
import { copyWeek } from '#server/shifts/copy-week.ts';
import { neededInWeek } from '#server/shifts/needed-in-week.ts';
import { readOwnPresence } from '#server/shifts/own-presence.ts';
import { readOwnShifts, tellShiftNews } from '#server/shifts/own-shifts.ts';
import { planShifts } from '#server/shifts/plan-shifts.ts';
import { publishWeek } from '#server/shifts/publish-week.ts';
import { readDemand } from '#server/shifts/read-demand.ts';
import { readWeek } from '#server/shifts/read-week.ts';
import { router, signedIn } from '#server/trpc.ts';
import { demandDaySchema, saveSkillNeedSchema, saveTargetSchema } from '#shared/shifts/demand.ts';
import {
  agentAccommodationSchema,
  agentIdSchema,
  copyWeekSchema,
  planSchema,
  shiftNewsIdSchema,
  weekRevisionSchema,
  weekSchema,
} from '#shared/shifts/inputs.ts';

const plan = signedIn('roster.plan');
const own = signedIn('shifts.own');

export const shiftsRouter = router({
  week: plan.input(weekSchema).query(({ ctx, input }) => readWeek(ctx, input)),
  plan: plan.input(planSchema).mutation(({ ctx, input }) => planShifts(ctx, input)),
  copyWeek: plan.input(copyWeekSchema).mutation(({ ctx, input }) => copyWeek(ctx, input)),
  publish: plan.input(weekRevisionSchema).mutation(({ ctx, input }) => publishWeek(ctx, input)),
  accommodation: plan.input(agentIdSchema).query(({ ctx, input }) => readAccommodation(ctx, input)),
  accommodate: plan.input(agentAccommodationSchema).mutation(({ ctx, input }) => accommodate(ctx, input)),

  needed: plan.input(weekSchema).query(({ ctx, input }) => neededInWeek(ctx, input)),
  demand: plan.input(demandDaySchema).query(({ ctx, input }) => readDemand(ctx, input)),
  saveTarget: plan.input(saveTargetSchema).mutation(({ ctx, input }) => changeTarget(ctx, input)),
  saveSkillNeed: plan.input(saveSkillNeedSchema).mutation(({ ctx, input }) => changeSkillNeed(ctx, input)),

  presence: own.query(({ ctx }) => readOwnPresence(ctx)),
  own: own.query(({ ctx }) => readOwnShifts(ctx)),
  tell: own.input(shiftNewsIdSchema).mutation(({ ctx, input }) => tellShiftNews(ctx, input)),
});
