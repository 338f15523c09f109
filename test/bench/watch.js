/** A thread of its own, so that the bench's own work does not count: asks something tiny over and over. */
import { parentPort, workerData } from "node:worker_threads";

let longest = 0;
let running = true;
parentPort.once("message", () => (running = false));
while (running) {
  const began = performance.now();
  await (await fetch(`${workerData}/healthz`)).text();
  longest = Math.max(longest, performance.now() - began);
  await new Promise((resume) => setTimeout(resume, 5));
}
parentPort.postMessage(longest);
parentPort.close();
