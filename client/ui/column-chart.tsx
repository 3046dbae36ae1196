import { lazy, Suspense } from 'react';
import type { ColumnsProps } from '#client/ui/columns.tsx';
import '#client/ui/column-chart.css';

// A line that is lost takes the chart away, and nothing else: the table says all of it.
const Columns = lazy(() => import('#client/ui/columns.tsx').catch(() => ({ default: () => null })));

/** Columns for the eye alone. Beside it stand a sentence and a table that say the same to everybody. */
export const ColumnChart = (props: ColumnsProps) => (
  <div className="column-chart" aria-hidden="true">
    <p className="column-chart-title">{props.title}</p>
    <div className="column-chart-plot">
      <Suspense>
        <Columns {...props} />
      </Suspense>
    </div>
  </div>
);
