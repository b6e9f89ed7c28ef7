// Finds elements as a person names them. It runs in the page, so it stands alone: no imports, nothing outside the function.

/**
 * A text that is looked for: a part of it whatever its case, the whole, or a pattern.
 *
 * @typedef {{ text: string, exact: boolean } | { source: string, flags: string }} Sought
 */

/**
 * One step from elements to elements inside them, or the choice of one among those that were found.
 *
 * @typedef {{ by: "css", css: string, text: Sought | null, has: Step[] | null }
 *   | { by: "role", role: string, name: Sought | null, level: number | null }
 *   | { by: "label" | "text", sought: Sought }
 *   | { by: "index", at: number }} Step
 */

/**
 * The elements that the steps lead to, in the order of the page.
 *
 * @param {Step[]} steps
 * @param {ParentNode} [from]
 * @returns {Element[]}
 */
export function find(steps, from = document) {
  /** @type {Record<string, string>} */
  const ROLES = {
    alert: "[role=alert]",
    button: "button, [role=button], input[type=submit]",
    dialog: "dialog, [role=dialog]",
    group: "[role=group], fieldset, details",
    heading: "h1, h2, h3, h4, h5, h6",
    link: "a[href]",
    navigation: "nav",
    region: "section[aria-labelledby], section[aria-label]",
    row: "tr",
    status: "[role=status]",
    table: "table",
  };
  const plain = (/** @type {string | null | undefined} */ text) =>
    (text ?? "").replace(/\s+/g, " ").trim();
  const fits = (/** @type {string} */ text, /** @type {Sought} */ sought) => {
    if ("source" in sought) {
      return new RegExp(sought.source, sought.flags).test(text);
    }
    return sought.exact
      ? text === plain(sought.text)
      : text.toLowerCase().includes(plain(sought.text).toLowerCase());
  };
  const isSeen = (/** @type {Element} */ element) =>
    element.checkVisibility({ visibilityProperty: true });
  const heard = (/** @type {Node} */ node) => {
    if (!(node instanceof Element)) {
      return node.textContent ?? "";
    }
    /** @type {string} */
    const inside = [...node.childNodes].map(heard).join("");
    const apart = getComputedStyle(node).display !== "inline";
    return node.getAttribute("aria-hidden") === "true" ? "" : apart ? ` ${inside} ` : inside;
  };
  const labels = (/** @type {Element} */ element) => {
    const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const others = /** @type {HTMLInputElement} */ (element).labels ?? [];
    const own = element.getAttribute("aria-label");
    return [
      ...(ids.length > 0
        ? [ids.map((id) => document.getElementById(id)?.textContent).join(" ")]
        : []),
      ...(own === null ? [] : [own]),
      ...[...others].map((label) => label.textContent),
    ].map(plain);
  };
  const nameOf = (/** @type {Element} */ element) => {
    const [label] = labels(element);
    const inner = element.querySelector(":scope > caption, :scope > legend");
    return label ?? plain(heard(inner ?? element));
  };
  const all = (/** @type {ParentNode} */ root, /** @type {string} */ css) => [
    ...root.querySelectorAll(css),
  ];
  const inside = (
    /** @type {ParentNode} */ root,
    /** @type {Exclude<Step, { by: "index" }>} */ step,
  ) => {
    if (step.by === "css") {
      const found = all(root, step.css.replaceAll(":visible", ""));
      return found.filter(
        (element) =>
          (!step.css.includes(":visible") || isSeen(element)) &&
          (!step.text || fits(plain(element.textContent), step.text)) &&
          (!step.has || find(step.has, element).length > 0),
      );
    }
    if (step.by === "role") {
      const css = step.level ? `h${step.level}` : (ROLES[step.role] ?? "none");
      return all(root, css).filter(
        (element) =>
          isSeen(element) &&
          !element.closest("[aria-hidden=true]") &&
          (!step.name || fits(nameOf(element), step.name)),
      );
    }
    if (step.by === "label") {
      const named = all(root, "input, textarea, select, button, [aria-label], [aria-labelledby]");
      return named.filter((element) => labels(element).some((text) => fits(text, step.sought)));
    }
    const holds = (/** @type {Element} */ element) => fits(plain(element.textContent), step.sought);
    const self = root instanceof Element ? [root] : [];
    return [...self, ...all(root, "*:not(script, style, noscript)")].filter(
      (element) => holds(element) && ![...element.children].some(holds),
    );
  };
  /** @type {ParentNode[]} */
  let found = [from];
  for (const step of steps) {
    found =
      step.by === "index"
        ? found.slice(step.at, step.at === -1 ? undefined : step.at + 1)
        : [...new Set(found.flatMap((root) => inside(root, step)))];
  }
  return /** @type {Element[]} */ (found);
}
