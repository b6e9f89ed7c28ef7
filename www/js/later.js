// What the first view does without, in one script.

export { makeDialogs } from "./drafts/dialogs.js";
export { drawn } from "./figures.js";
export { makeStages } from "./stages/dialogs.js";
