// Names for drafts and tabs that no other has.

/** 128 random bits in hexadecimal digits. `crypto.randomUUID` is missing where a page comes without TLS. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
