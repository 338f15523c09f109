import type { ReactElement } from "react";
import type { GapShown } from "./gap-panel.js";
import "../vendors/exposure.css";

/** The arithmetic of its place in the queue. */
export function PointsTable({ gap }: { readonly gap: GapShown }): ReactElement {
  return (
    <table className="exposure-parts gap-points">
      <caption>Why it stands here: {gap.points} points</caption>
      <tbody>
        {gap.because.map(({ points, text, citation }) => (
          <tr key={text}>
            <th scope="row" className="num">
              +{points}
            </th>
            <td>
              <span className="name">{text}</span>
              {citation && <span className="detail">{citation}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
