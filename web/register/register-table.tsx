import type { ReactElement } from "react";
import type { Column, Row } from "./register.js";

interface RegisterTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Columns that are empty in every row are left out, so that paper has room for the others. */
export function RegisterTable({ caption, columns, rows }: RegisterTableProps): ReactElement {
  const used = columns.filter(({ key }) => rows.some((row) => row[key] !== null && row[key] !== ""));
  return (
    <div className="register-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="register-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {used.map(({ key, header }) => (
              <th key={key} scope="col" data-column={key}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={String(row["id"] ?? row["clauseId"] ?? index)}>
              {used.map(({ key, kind }) => (
                <td key={key} className={kind === "text" ? "name" : "num"} data-column={key}>
                  {row[key]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
