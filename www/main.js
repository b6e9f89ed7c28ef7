import { FluentBundle, FluentResource } from "./vendor/fluent-bundle/index.js";
import init, { version } from "./module/rapporteur.js";

const [answer] = await Promise.all([fetch("./locales/en.ftl"), init()]);
const messages = new FluentBundle("en");
messages.addResource(new FluentResource(await answer.text()));

const message = messages.getMessage("page-version")?.value;
const status = document.getElementById("status");
if (message && status) {
  status.textContent = messages.formatPattern(message, { version: version() });
}
