// The events of the package, for addEventListener.

import type { DiagnosticsDetail } from "./binding.js";
import type { RapporteurField, RapporteurReport } from "./elements.js";

declare global {
  interface HTMLElementEventMap {
    /** After each check: what the checker says of the form, and what the writer is shown of it. */
    "rapporteur:diagnostics": CustomEvent<DiagnosticsDetail>;
    /** The checker stopped with a fault; the form is as it was before. */
    "rapporteur:failure": CustomEvent<{ error: unknown }>;
  }
  interface HTMLElementTagNameMap {
    "rapporteur-field": RapporteurField;
    "rapporteur-report": RapporteurReport;
  }
}
