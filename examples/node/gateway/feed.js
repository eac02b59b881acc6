/** Boards on their way to pages: the whole one first, then what has changed. */

import { Readable } from 'node:stream';
import { boardOf } from './board.js';

/**
 * @typedef {import('./board.js').Board} Board
 * @typedef {import('openccas').Model} Model
 * @typedef {import('openccas').Picture} Picture
 *
 * @typedef {object} Update Rows that are new or have changed, and the keys of those that are gone.
 * @property {boolean} whole Whether it replaces whatever was shown.
 * @property {number | null} seq
 * @property {string | null} now The contact centre's time.
 * @property {boolean} connected
 * @property {number} threshold
 * @property {Record<'agents' | 'calls' | 'groups', { rows: object[], gone: number[] }>} tables
 */

/** Pages are told at most so often, in milliseconds: more than that nobody can read. */
const INTERVAL = 100;

/** How much a page may be behind before it has to begin anew, in updates. */
const MOST_BEHIND = 100;

/** @type {['agents' | 'calls' | 'groups', 'recId' | 'callId'][]} */
const TABLES = [
  ['agents', 'recId'],
  ['calls', 'callId'],
  ['groups', 'recId'],
];

/** Follows the model, and tells all pages what is new. */
export class Feed {
  #model;
  #threshold;
  /** @type {Set<Readable>} */
  #pages = new Set();
  /** @type {Map<string, string>} Rows as they were told last. */
  #told = new Map();
  /** When the time of the last event was learned, in milliseconds of this machine. */
  #learned = 0;
  /** @type {Board} The board as pages show it. */
  #shown;
  /** @type {{ picture: Picture, board: Board } | undefined} The newest, and what it was made of. */
  #newest;

  /**
   * @param {Model} model
   * @param {number} threshold
   */
  constructor(model, threshold) {
    this.#model = model;
    this.#threshold = threshold;
    this.#shown = this.#take();
    this.#changes(this.#shown);
    this.#follow();
  }

  /** The board as it is now. */
  get board() {
    const picture = this.#model.snapshot();
    if (this.#newest?.picture !== picture) {
      this.#newest = { picture, board: boardOf(picture, this.#threshold) };
    }
    return this.#newest.board;
  }

  /** A page joins: what it is sent. */
  join() {
    const page = new Readable({
      read() {},
      destroy: (error, done) => {
        this.#pages.delete(page);
        done(error);
      },
    });
    this.#pages.add(page);
    const everything = TABLES.map(([name]) => [name, { rows: this.#shown[name], gone: [] }]);
    page.push(message(this.#update(true, this.#now(), Object.fromEntries(everything))));
    return page;
  }

  async #follow() {
    for await (const _ of this.#model) {
      const { time } = this.#shown;
      this.#shown = this.#take();
      // What comes with news of the time was just then; else time has passed since.
      const now = this.#shown.time === time ? this.#now() : this.#shown.time;
      this.#tell(this.#update(false, now, this.#changes(this.#shown)));
      await new Promise((resolve) => {
        setTimeout(resolve, INTERVAL).unref();
      });
    }
    for (const page of this.#pages) page.push(null);
  }

  #take() {
    const { board } = this;
    if (board.time !== this.#shown?.time) this.#learned = performance.now();
    return board;
  }

  /** The contact centre's time: its clock is what its events tell. */
  #now() {
    if (this.#shown.time === null) return null;
    const passed = performance.now() - this.#learned;
    return new Date(Date.parse(this.#shown.time) + passed).toISOString();
  }

  /**
   * Which rows are other ones than those that were told.
   *
   * @param {Board} board
   * @returns {Update['tables']}
   */
  #changes(board) {
    const told = new Map();
    const tables = TABLES.map(([name, key]) => {
      const rows = /** @type {Record<string, unknown>[]} */ (/** @type {unknown} */ (board[name]));
      const changed = rows.filter((row) => {
        const id = `${name} ${row[key]}`;
        told.set(id, JSON.stringify(row));
        return told.get(id) !== this.#told.get(id);
      });
      const gone = [...this.#told.keys()]
        .filter((id) => id.startsWith(`${name} `) && !told.has(id))
        .map((id) => Number(id.slice(name.length + 1)));
      return [name, { rows: changed, gone }];
    });
    this.#told = told;
    return Object.fromEntries(tables);
  }

  /**
   * @param {boolean} whole
   * @param {string | null} now
   * @param {Update['tables']} tables
   * @returns {Update}
   */
  #update(whole, now, tables) {
    const { seq, connected, threshold } = this.#shown;
    return { whole, seq, now, connected, threshold, tables };
  }

  /** @param {Update} update */
  #tell(update) {
    const text = message(update);
    for (const page of this.#pages) {
      // A page that does not read connects again, and begins with the whole board.
      if (page.readableLength > MOST_BEHIND * text.length) page.destroy();
      else page.push(text);
    }
  }
}

/** @param {Update} update */
function message(update) {
  return `event: board\ndata: ${JSON.stringify(update)}\n\n`;
}
