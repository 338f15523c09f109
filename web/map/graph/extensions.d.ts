declare module "cytoscape-fcose" {
  import type { Ext } from "cytoscape";
  const register: Ext;
  export default register;
}

declare module "cytoscape-edgehandles" {
  import type { Ext } from "cytoscape";
  const register: Ext;
  export default register;
}
