/**
 * What runs first, and nothing but asks: for the page at this address beside the frame that will hold it, not after.
 */
import "./mantine.css";
import "./styles.css";
import { routeAt } from "./routes.js";

void import("./start.js");
// A page that cannot be had says so where it is to be shown, and is asked for again there.
routeAt(window.location.pathname)
  ?.load()
  .catch(() => undefined);
