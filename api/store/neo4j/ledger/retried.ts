import { setTimeout } from "node:timers/promises";
import { isDeadlock, isDuplicate } from "../errors.js";

const ATTEMPTS = 10;
const WAIT_MS = 20;

/**
 * Where two servers meet, the one that is told to give way begins again, after a wait that is not the other's. The
 * work was taken back whole, and sees what the other has written the next time.
 */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !(isDeadlock(error) || isDuplicate(error))) throw error;
      await setTimeout(Math.random() * WAIT_MS * attempt);
    }
  }
}
