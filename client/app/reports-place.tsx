import { useTitle } from '#client/app/use-title.ts';
import { m } from '#client/paraglide/messages.js';
import { Reports } from '#client/reports/reports.tsx';
import { Heading } from '#client/ui/heading.tsx';

/** How the hotline did in a day, a week or a month. For supervisors. */
const ReportsPlace = () => {
  useTitle(m.app_place_reports());
  return (
    <div className="page">
      <Heading level={1}>{m.app_place_reports()}</Heading>
      <Reports />
    </div>
  );
};

export default ReportsPlace;
