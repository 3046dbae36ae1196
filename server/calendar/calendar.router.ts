import { changeOfficeDay, dropOfficeDay, readCalendar } from '#server/calendar/change-calendar.ts';
import { router, signedIn } from '#server/trpc.ts';
import { officeDayGoneSchema, officeDaySchema } from '#shared/office-calendar.ts';

const write = signedIn('calendar.write');

export const calendarRouter = router({
  days: write.query(({ ctx }) => readCalendar(ctx)),
  saveDay: write.input(officeDaySchema).mutation(({ ctx, input }) => changeOfficeDay(ctx, input)),
  dropDay: write.input(officeDayGoneSchema).mutation(({ ctx, input }) => dropOfficeDay(ctx, input)),
});
