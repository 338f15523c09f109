/** From this zoom on names stand at the parties in the map's own measure, and flows can be read and touched. */
export const LEGIBLE_FROM = 0.62;
