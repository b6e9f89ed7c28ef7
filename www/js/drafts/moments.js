// Times as people read them.

const MINUTE = 60_000;

/**
 * A time in words: the hour for one of today, else the day and the hour.
 *
 * @param {number} at
 * @param {string} language
 * @param {number} [now]
 */
export function moment(at, language, now = Date.now()) {
  const time = new Date(at);
  const today = new Date(now);
  const same = time.toDateString() === today.toDateString();
  /** @type {Intl.DateTimeFormatOptions} */
  const day =
    time.getFullYear() === today.getFullYear()
      ? { day: "numeric", month: "short" }
      : { day: "numeric", month: "short", year: "numeric" };
  return new Intl.DateTimeFormat(language, {
    ...(same ? {} : day),
    hour: "2-digit",
    minute: "2-digit",
    // Two states of one minute are told apart.
    ...(now - at < 10 * MINUTE ? { second: "2-digit" } : {}),
  }).format(time);
}
