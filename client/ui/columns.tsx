import type { ReactNode } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';

export type ColumnsProps = {
  title: string;
  /** What stands under each column, and how high it is. */
  names: readonly string[];
  values: readonly number[];
};

// So many names find room on a phone.
const namesShown = 4;

/** The chart's own library, which is loaded only where one is drawn. It takes no focus and answers to no mouse. */
const Columns = ({ names, values }: ColumnsProps): ReactNode => (
  <ResponsiveContainer width="100%" height="100%">
    <BarChart
      data={names.map((name, at) => ({ name, value: values[at] ?? 0 }))}
      accessibilityLayer={false}
      margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={1}
    >
      <CartesianGrid vertical={false} />
      <XAxis
        dataKey="name"
        tickLine={false}
        interval={0}
        ticks={names.filter((_, at) => at % Math.ceil(names.length / namesShown) === 0)}
      />
      <YAxis width="auto" allowDecimals={false} tickLine={false} axisLine={false} />
      <Bar dataKey="value" isAnimationActive={false} />
    </BarChart>
  </ResponsiveContainer>
);

export default Columns;
