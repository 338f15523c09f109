/** jsdom lays nothing out, and a list that shows only what is on screen would then show nothing: a page is 800 high. */
function size(this: HTMLElement): number {
  return this.classList.contains("page") ? 800 : 40;
}

for (const name of ["clientHeight", "clientWidth", "offsetHeight", "offsetWidth"]) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: size });
}
