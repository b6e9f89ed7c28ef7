// Why storage failed, told by the error's name.

/**
 * `full`: no room is left. `newer`: a newer version of the page has changed the storage. `forbidden`: the browser
 * allows no storage here. `busy`: another tab keeps the storage from being opened. `other`: anything else.
 *
 * @typedef {"full" | "newer" | "forbidden" | "busy" | "other"} Failure
 */

/** @type {Record<string, Failure>} by name of the error */
const BY_NAME = {
  QuotaExceededError: "full",
  VersionError: "newer",
  SecurityError: "forbidden",
  NotAllowedError: "forbidden",
  NotSupportedError: "forbidden",
  // Firefox in a private window of an older version, and wherever its storage is switched off.
  InvalidStateError: "forbidden",
  TimeoutError: "busy",
};

/**
 * @param {unknown} error
 * @returns {Failure}
 */
export function failureOf(error) {
  return (error instanceof Error && BY_NAME[error.name]) || "other";
}
