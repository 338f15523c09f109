import { type Sluice, until } from "../../api/sluice.js";

const ENTER = `mutation ($input: EnterRequestInput!) { enterRequest(input: $input) { request { id } } }`;
const LOOK = `query ($id: ID!) { request(id: $id) { openSteps needsVerification } }`;

export const optOut = (value: string, more: object = {}) => asked("OPT_OUT_SALE_SHARE", value, more);
export const deletion = (value: string, more: object = {}) => asked("DELETE", value, more);

function asked(right: string, value: string, more: object) {
  return { right, method: "TOLL_FREE", identifiers: [{ type: "EMAIL", value }], ...more };
}

/** A request as others entered it, planned where nobody has to be verified first. */
export async function enter(sluice: Sluice, input: object): Promise<string> {
  const { enterRequest } = await sluice.data(ENTER, { input });
  const { id } = enterRequest.request as { id: string };
  await until(
    () => sluice.data(LOOK, { id }),
    ({ request }) => request.openSteps !== null || request.needsVerification,
  );
  return id;
}
