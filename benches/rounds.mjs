// Measures pieces of work in turns: every round runs a batch of each, in an order of its own, so that whatever else the
// machine does hits all alike. tinybench, mitata and criterion measure one piece after the other.

/**
 * @typedef {object} Task
 * @property {string} name
 * @property {(turn: number) => unknown} run does the work once; `turn` counts the calls
 */

/**
 * @typedef {object} Limits
 * @property {number} milliseconds for all rounds together; at least three rounds are run whatever they take
 * @property {number} rounds at most
 * @property {number} batch milliseconds that a batch is to take at least
 */

/**
 * Three of the five figures of a box plot.
 *
 * @typedef {object} Spread
 * @property {number} q1 a quarter is below
 * @property {number} median
 * @property {number} q3 a quarter is above
 */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {Spread} microseconds for one run
 * @property {Spread} ratio to the reference, taken in each round by itself
 */

/**
 * @typedef {object} Measured
 * @property {number} rounds
 * @property {Row[]} rows
 */

/** What the work gives back goes here, so that no engine leaves it out. */
export const sink = { last: /** @type {unknown} */ (undefined) };

/**
 * @param {Task[]} tasks
 * @param {string} reference name of the task that ratios are taken to
 * @param {Limits} limits
 * @returns {Measured}
 */
export function measure(tasks, reference, limits) {
  const prepared = tasks.map(prepare(limits.batch));
  const base = prepared.find(({ name }) => name === reference);
  if (!base) {
    throw new Error(`no piece of work is called ${reference}`);
  }
  const until = performance.now() + limits.milliseconds;
  let rounds = 0;
  while (rounds < limits.rounds && (rounds < 3 || performance.now() < until)) {
    for (let index = 0; index < prepared.length; index++) {
      // Another one begins each round, and every second round goes backwards.
      const step = rounds % 2 === 0 ? index : prepared.length - index;
      const task = prepared[(rounds + step) % prepared.length];
      task?.times.push(batch(task));
    }
    rounds += 1;
  }
  return {
    rounds,
    rows: prepared.map(({ name, times }) => ({
      name,
      microseconds: spread(times.map((time) => time * 1000)),
      ratio: spread(times.map((time, round) => time / (base.times[round] ?? Number.NaN))),
    })),
  };
}

/**
 * @typedef {Task & { repeats: number, turn: number, times: number[] }} Prepared
 */

/** Lets the engine compile the work, and finds how often it fits into a batch. */
function prepare(/** @type {number} */ milliseconds) {
  return (/** @type {Task} */ task) => {
    /** @type {Prepared} */
    const prepared = { ...task, repeats: 1, turn: 0, times: [] };
    let taken = batch(prepared);
    for (let spent = taken; spent < 4 * milliseconds && prepared.repeats < 1e6;) {
      prepared.repeats *= 2;
      taken = batch(prepared);
      spent += taken * prepared.repeats;
    }
    prepared.repeats = Math.max(1, Math.ceil(milliseconds / Math.max(taken, 1e-6)));
    return prepared;
  };
}

/** Runs the work as often as fits into a batch; milliseconds for one. */
function batch(/** @type {Prepared} */ task) {
  const { run, repeats } = task;
  let { turn } = task;
  const start = performance.now();
  for (let left = repeats; left > 0; left--) {
    sink.last = run(turn++);
  }
  const time = (performance.now() - start) / repeats;
  task.turn = turn;
  return time;
}

/** @returns {Spread} */
export function spread(/** @type {number[]} */ values) {
  const sorted = values.toSorted((one, other) => one - other);
  return { q1: at(sorted, 0.25), median: at(sorted, 0.5), q3: at(sorted, 0.75) };
}

/** The value that this share of the sorted values lies below, between two where it falls between them. */
function at(/** @type {number[]} */ sorted, /** @type {number} */ share) {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
