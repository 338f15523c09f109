import { type Sluice, until } from "../../api/sluice.js";

const ENTER = `mutation ($input: EnterRequestInput!) { enterRequest(input: $input) { request { id } } }`;
const VERIFY = `mutation ($id: ID!, $points: Int!, $declaration: Boolean!) {
  verifyRequest(id: $id, means: DATA_POINTS, points: $points, declaration: $declaration) { id }
}`;
const LOOK = `query ($id: ID!) { request(id: $id) { openSteps } }`;

/** A request of a person, planned: whoever has to prove who they are has done so. */
export async function entered(sluice: Sluice, right: string, value: string): Promise<string> {
  const input = { right, method: "EMAIL", identifiers: [{ type: "EMAIL", value }] };
  const { enterRequest } = await sluice.data(ENTER, { input });
  const { id } = enterRequest.request as { id: string };
  const points = right === "KNOW_SPECIFIC" ? 3 : 2;
  if (!right.startsWith("OPT_OUT")) await sluice.data(VERIFY, { id, points, declaration: points === 3 });
  await until(
    () => sluice.data(LOOK, { id }),
    ({ request }) => request.openSteps !== null,
  );
  return id;
}
