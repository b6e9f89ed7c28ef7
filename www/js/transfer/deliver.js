// Hands a finished document to the writer: as a file, or on the clipboard.

import { make } from "../dom.js";

/** How long a file's address stays, in milliseconds: browsers read it soon after the click. */
const KEPT = 60_000;

/**
 * Saves a file where the browser saves files.
 *
 * @param {string} name
 * @param {string | Uint8Array} content
 * @param {string} type as a media type
 */
export function save(name, content, type) {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const href = URL.createObjectURL(new Blob([part], { type }));
  const link = make("a", { href, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}

/**
 * Puts a text on the clipboard, with its mark-up where it has some.
 *
 * @param {{ plain: string, html: string | null }} text
 * @returns {Promise<boolean>} whether the browser allowed it
 */
export async function copyText({ plain, html }) {
  try {
    if (html === null) {
      await navigator.clipboard.writeText(plain);
    } else {
      const parts = { "text/plain": plain, "text/html": html };
      const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }
    return true;
  } catch {
    return false;
  }
}
