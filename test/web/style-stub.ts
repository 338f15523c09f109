/** Styles are for browsers; jsdom lays nothing out. */
export {};
