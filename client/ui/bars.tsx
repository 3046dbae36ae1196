import '#client/ui/bars.css';

type Props = { title: string; names: readonly string[]; values: readonly number[] };

// As many as are seen at a glance.
const most = 8;

/** Bars for the eye alone, the first few, where names are too long for columns. A sentence and a table say it to all. */
export const Bars = ({ title, names, values }: Props) => {
  const longest = Math.max(...values.slice(0, most), 1);
  return (
    <div className="bars" aria-hidden="true">
      <p className="bars-title">{title}</p>
      {names.slice(0, most).map((name, at) => (
        <div key={name} className="bars-row">
          <span>{name}</span>
          <span className="bars-bar" style={{ inlineSize: `${(100 * (values[at] ?? 0)) / longest}%` }} />
        </div>
      ))}
    </div>
  );
};
