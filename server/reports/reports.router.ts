import { readReport } from '#server/reports/read-report.ts';
import { router, signedIn } from '#server/trpc.ts';
import { periodSchema } from '#shared/reports/period.ts';

const read = signedIn('reports.read');

export const reportsRouter = router({
  read: read.input(periodSchema).query(({ ctx, input }) => readReport(ctx, input)),
});
