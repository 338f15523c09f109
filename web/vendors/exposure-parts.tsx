import { Anchor } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import type { ExposurePartsFragment } from "../generated/graphql.js";
import { flowOnMap } from "../parties/place.js";
import { wayOf } from "../ui/isolated.js";
import "./exposure.css";

/** The score taken apart: what each part adds, why, and by which flow. */
export function ExposureParts({ exposure }: { readonly exposure: ExposurePartsFragment }): ReactElement {
  if (exposure.because.length === 0) return <p className="exposure-none">Nothing adds to its exposure.</p>;
  return (
    <table className="exposure-parts">
      <caption>What makes up the exposure of {exposure.score} out of 100</caption>
      <tbody>
        {exposure.because.map(({ points, text, citation, flow }, index) => (
          <tr key={`${String(index)} ${text}`}>
            <th scope="row" className="num">
              +{points}
            </th>
            <td>
              <span className="name">{text}</span>
              {citation && <span className="detail">{citation}</span>}
              {flow && (
                <Anchor component={Link} to={flowOnMap(flow.id)} size="xs" className="name">
                  {wayOf(flow)}
                </Anchor>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
