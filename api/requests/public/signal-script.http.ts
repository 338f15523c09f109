/**
 * For the company's own sites: tells a browser's signal once a day, under a random identifier that stays in the
 * browser's own storage and is made only where the signal is on. A signal that is gone later opts nobody in again
 * (11 CCR § 7025(c)(5)).
 */
export const SIGNAL_SCRIPT = `(function () {
  "use strict";
  var script = document.currentScript;
  var on = navigator.globalPrivacyControl === true;
  var name = "sluice-privacy";
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem(name)) || {};
  } catch (error) {
    kept = {};
  }
  window.sluicePrivacy = { optedOut: on || typeof kept.browser === "string" };
  if (!on || !script) return;
  var today = new Date().toISOString().slice(0, 10);
  if (kept.told === today) return;
  var browser = kept.browser || Array.from(crypto.getRandomValues(new Uint8Array(16)), function (byte) {
    return (byte + 256).toString(16).slice(1);
  }).join("");
  function keep(told) {
    try {
      localStorage.setItem(name, JSON.stringify({ browser: browser, told: told }));
    } catch (error) {
      window.sluicePrivacy.notKept = true;
    }
  }
  keep(null);
  var body = { browser: browser };
  if (script.dataset.account) body.account = script.dataset.account;
  fetch(new URL("/privacy/signal", script.src), {
    method: "POST",
    credentials: "omit",
    keepalive: true,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body)
  }).then(
    function (answer) {
      if (answer.ok) keep(today);
    },
    function () {
      window.sluicePrivacy.notTold = true;
    }
  );
})();
`;
