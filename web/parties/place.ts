/** Where a record of another page is seen. */
export function vendorPage(id: string): string {
  return `/vendors/${encodeURIComponent(id)}`;
}

export function contractPage(id: string): string {
  return `/contracts/${encodeURIComponent(id)}`;
}

/** Not below /contracts: whatever stands there is the id of a contract, and "new" is one. */
export function newContract(counterparty?: string | null, document?: string): string {
  const known = new URLSearchParams({ ...(counterparty ? { counterparty } : {}), ...(document ? { document } : {}) });
  return known.size === 0 ? "/new-contract" : `/new-contract?${known.toString()}`;
}

export function clauseOf(contract: string, clause: string): string {
  return `${contractPage(contract)}#${encodeURIComponent(clause)}`;
}

export function flowOnMap(id: string): string {
  return `/?select=${encodeURIComponent(id)}`;
}

export function onMap(id: string): string {
  return `/?select=${encodeURIComponent(id)}`;
}

export function receiversOf(category: string): string {
  return `/?overlay=${encodeURIComponent(`receives:${category}`)}`;
}

export function partyPage(party: { readonly __typename: string; readonly id: string }): string {
  return party.__typename === "Vendor" ? vendorPage(party.id) : onMap(party.id);
}

export function historyOf(record: string): string {
  return `/history?record=${encodeURIComponent(record)}`;
}

export function requestPage(id: string): string {
  return `/requests/${encodeURIComponent(id)}`;
}

/** Not below /requests: whatever stands there is the id of a request. */
export const newRequest = "/new-request";
