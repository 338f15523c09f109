import { sdl } from "./schema.js";

/** `npm run schema` keeps schema/schema.graphql, so that a change of the API shows in a diff. */
process.stdout.write(sdl());
