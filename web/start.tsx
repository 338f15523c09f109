import { createRoot } from "react-dom/client";
import { createClient } from "./apollo/client.js";
import { element } from "./apollo/address.js";
import { App } from "./app.js";

createRoot(element("root")).render(<App client={createClient()} />);
