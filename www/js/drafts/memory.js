// What a tab remembers when its page is loaded again. Where the browser allows no storage, nothing is remembered.

const DRAFT = "rapporteur-draft";

export const memory = {
  /** The draft that this tab had open. */
  get draft() {
    return get(DRAFT);
  },
  set draft(id) {
    set(DRAFT, id);
  },
};

/**
 * @param {string} key
 * @returns {string | null}
 */
function get(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {string | null} value
 */
function set(key, value) {
  try {
    sessionStorage.setItem(key, value ?? "");
  } catch {
    // Then the draft that was opened last comes back.
  }
}
