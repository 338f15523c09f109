import { routeAt, routes } from "../../web/routes.js";

test("every page is found at its own address, whatever the id, and nothing where there is none", () => {
  for (const { path } of routes) expect(routeAt(path.replace(":id", "mailer.example"))?.path).toBe(path);
  expect(routeAt("/vendors/")?.path).toBe("/vendors");
  expect(routeAt("/nowhere")).toBeUndefined();
  expect(routeAt("/vendors/a/b")).toBeUndefined();
});
