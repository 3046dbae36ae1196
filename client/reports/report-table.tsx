import type { Part } from '#client/reports/parts.ts';
import '#client/reports/report-table.css';

/** The numbers of a part. It stands on paper too, so it says of which time it tells. */
export const ReportTable = ({ part: { caption, columns, rows } }: { part: Part }) => (
  <div className="report-table-room">
    <table className="report-table" data-columns={columns.length}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name?.words}>
            <th scope="row">{name?.words}</th>
            {cells.map(({ words }, at) => (
              <td key={columns[at + 1]}>{words}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
