/** The layout of a large map, off the page's thread; fcose would take seconds for it. */
import type { Arrangement, Places } from "./arrange.js";
import { force } from "./force.js";
import { gather } from "./gather.js";
import { inBlocks } from "./in-blocks.js";
import { spread } from "./spread.js";

self.onmessage = ({ data }: MessageEvent<Arrangement>) => {
  self.postMessage(layOut(data));
};

function layOut(arrangement: Arrangement): Places {
  if (arrangement.nodes.some(({ parent }) => parent !== null)) return inBlocks(arrangement);
  const places = force(arrangement);
  const stands = Object.keys(arrangement.known).length > arrangement.nodes.length / 2;
  return stands ? places : spread(gather(places, arrangement.edges));
}
