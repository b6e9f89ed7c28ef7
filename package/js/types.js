// Names for the types of the module, with each diagnostic told apart by its code.

/** @import { Change as LooseChange, Diagnostic as LooseDiagnostic, FieldReport as LooseReport, Finding, Import as LooseImport } from "../module/rapporteur.js" */

/** @typedef {import("../module/rapporteur.js").Answer} Answer */
/** @typedef {import("../module/rapporteur.js").Answers} Answers */
/** @typedef {import("../module/rapporteur.js").Aspect} Aspect */
/** @typedef {import("../module/rapporteur.js").Certainty} Certainty */
/** @typedef {import("../module/rapporteur.js").Choice} Choice */
/** @typedef {import("../module/rapporteur.js").Code} Code */
/** @typedef {import("../module/rapporteur.js").Day} Day */
/** @typedef {import("../module/rapporteur.js").Draft} Draft */
/** @typedef {import("../module/rapporteur.js").Edit} Edit */
/** @typedef {import("../module/rapporteur.js").Field} Field */
/** @typedef {import("../module/rapporteur.js").Fix} Fix */
/** @typedef {import("../module/rapporteur.js").FixCode} FixCode */
/** @typedef {import("../module/rapporteur.js").Flaw} Flaw */
/** @typedef {import("../module/rapporteur.js").ImportedReport} ImportedReport */
/** @typedef {import("../module/rapporteur.js").Kind} Kind */
/** @typedef {import("../module/rapporteur.js").Limit} Limit */
/** @typedef {import("../module/rapporteur.js").Measure} Measure */
/** @typedef {import("../module/rapporteur.js").Meeting} Meeting */
/** @typedef {import("../module/rapporteur.js").Params} Params */
/** @typedef {import("../module/rapporteur.js").Part} Part */
/** @typedef {import("../module/rapporteur.js").Passage} Passage */
/** @typedef {import("../module/rapporteur.js").Place} Place */
/** @typedef {import("../module/rapporteur.js").Relation} Relation */
/** @typedef {import("../module/rapporteur.js").Severity} Severity */
/** @typedef {import("../module/rapporteur.js").Span} Span */
/** @typedef {import("../module/rapporteur.js").SpeakerRow} SpeakerRow */
/** @typedef {import("../module/rapporteur.js").Template} Template */
/** @typedef {import("../module/rapporteur.js").WordCount} WordCount */

/**
 * What stands for a form: the id of a built-in one, or a template of one's own as an object or JSON.
 *
 * @typedef {string | Template} TemplateSource
 */

/**
 * One departure from the form, or one piece of advice, at its place. `code` tells which `params` there are.
 *
 * @typedef {Omit<LooseDiagnostic, "code" | "params"> & Finding} Diagnostic
 */

/**
 * All that the checker says of one field.
 *
 * @typedef {Omit<LooseReport, "diagnostics"> & { diagnostics: Diagnostic[] }} FieldReport
 */

/**
 * What one edit changed: the edited field, and each other field whose diagnostics are now different.
 *
 * @typedef {Omit<LooseChange, "fields"> & { fields: FieldReport[] }} Change
 */

/**
 * What was found in a pasted text.
 *
 * @typedef {Omit<LooseImport, "diagnostics"> & { diagnostics: Diagnostic[] }} Import
 */

export {};
