// One line that says how the draft on the page stands; what needs a decision is a notice.

import { moment } from "./moments.js";
import { nameOf, withoutMarks } from "./naming.js";

/** @import { Messages } from "../messages.js" */
/** @import { Notices } from "../notices.js" */
/** @import { Keeper, State } from "./keeper.js" */

export class StateLine {
  #keeper;
  #messages;
  #notices;
  #place;
  /** The notice that is shown, so that it is told once. */
  #shown = "";

  /**
   * @param {Keeper} keeper
   * @param {Messages} messages
   * @param {Notices} notices
   * @param {HTMLElement} place
   */
  constructor(keeper, messages, notices, place) {
    this.#keeper = keeper;
    this.#messages = messages;
    this.#notices = notices;
    this.#place = place;
    keeper.onState = (state) => this.#show(state);
    keeper.onOpen = () => this.#write();
    messages.onTurn(() => {
      this.#shown = "";
      this.#show(keeper.state);
    });
  }

  /** The name of the draft on the page. */
  get name() {
    const { head } = this.#keeper;
    return (head && nameOf(head)) || this.#messages.text("drafts-untitled");
  }

  get #copyName() {
    return withoutMarks(this.#messages.text("elsewhere-name", { name: this.name }));
  }

  #write() {
    const messages = this.#messages;
    const { state } = this.#keeper;
    const time = state.kind === "kept" ? moment(state.at, messages.language) : "";
    const words = messages.text(`kept-${state.kind}`, { time });
    this.#place.dataset.state = state.kind;
    this.#place.textContent = this.#keeper.head
      ? messages.text("kept-named", { name: this.name, state: words })
      : words;
  }

  /** @param {State} state */
  #show(state) {
    this.#write();
    const key = state.kind === "elsewhere" ? `elsewhere ${state.mine}` : keyOf(state);
    if (key === this.#shown || (state.kind === "pending" && this.#shown.startsWith("failing"))) {
      return;
    }
    this.#shown = key;
    for (const sort of ["failing", "elsewhere", "gone"]) {
      this.#notices.hide(sort);
    }
    if (state.kind === "failing") {
      this.#notices.show("failing", this.#messages.text(`storage-${state.failure}`), {
        alert: true,
      });
    } else if (state.kind === "elsewhere") {
      this.#offerTakingOver(state.mine);
    } else if (state.kind === "gone") {
      this.#offerKeeping();
    }
  }

  /** @param {boolean} mine whether text was written here meanwhile */
  #offerTakingOver(mine) {
    const messages = this.#messages;
    const keeper = this.#keeper;
    const copy = {
      text: messages.text("elsewhere-copy"),
      work: () => this.#attempt(keeper.keepAsCopy(this.#copyName)),
    };
    const stored = {
      text: messages.text(mine ? "elsewhere-stored" : "elsewhere-take-over"),
      work: () => this.#attempt(keeper.takeOver("stored")),
    };
    const here = {
      text: messages.text("elsewhere-mine"),
      work: () => this.#attempt(keeper.takeOver("mine")),
    };
    this.#notices.show("elsewhere", messages.text(mine ? "elsewhere-both" : "elsewhere-open"), {
      alert: true,
      actions: mine ? [copy, here, stored] : [stored, copy],
    });
  }

  #offerKeeping() {
    const messages = this.#messages;
    this.#notices.show("gone", messages.text("gone-text"), {
      alert: true,
      actions: [
        {
          text: messages.text("gone-keep"),
          work: () => this.#attempt(this.#keeper.keepAgain()),
        },
      ],
    });
  }

  /** @param {Promise<unknown>} work */
  #attempt(work) {
    work.catch((error) => this.#keeper.failed(error));
  }
}

/** @param {State} state */
function keyOf(state) {
  return state.kind === "failing" ? `failing ${state.failure}` : state.kind;
}
