// What the doctor makes of what it has seen of a frame: a pure function, so that a test can try it on any of it.
//
// - `app`: the state that the page inside has, or says that it has; `heard`: whether it said anything
// - `mute`: whether it may run no script; `inside`: whether this page may look into it; `legible`: what it then sees
// - `broken`: the address of a script that could not be loaded, or nothing
// - `passed`: milliseconds since the frame was made; `loaded`: those at which it had loaded, 0 before
window.verdict = function (seen) {
  "use strict";

  const { app, heard, mute, inside, legible, broken, loaded, passed } = seen;
  const START_TIMEOUT_MS = 40000; // milliseconds until the app must have started: slow machines and slow lines exist
  const STATIC_GRACE_MS = 2500; // for what can start nothing, after it has loaded

  if (app === "ready") return { what: "ready" };
  if (app === "failed") return { what: inside && !legible ? "blank" : "readable" };
  if (broken) return { what: "silent", why: `${broken} could not be loaded` };
  if (mute && inside && loaded && passed > loaded + STATIC_GRACE_MS) return { what: legible ? "readable" : "blank" };
  if (mute && !inside && passed > 2 * STATIC_GRACE_MS) return { what: "look" };
  if (passed < START_TIMEOUT_MS) return {};
  return { what: heard || (inside && legible) ? "stalled" : "silent" };
};
