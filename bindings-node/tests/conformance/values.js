/** Values in cases: exact ones, names of values that are not known before, and any. */

'use strict';

/** What the names of a case stand for. */
class Names {
  #known;

  constructor(known) {
    this.#known = new Map(Object.entries(known));
  }

  set(name, value) {
    this.#known.set(name, value);
  }

  /** The value itself, whether it is given or named. */
  resolve(value) {
    const name = nameIn(value);
    if (name === undefined) return value;
    if (!this.#known.has(name)) throw new Error(`nothing is called $${name} yet`);
    return this.#known.get(name);
  }

  /** Compares; a name that stands for nothing yet stands for this value from now on. */
  matches(expected, value) {
    if (expected?.any === 'long') return Number.isInteger(value);
    if (expected?.any === 'text') return typeof value === 'string' && value !== '';
    const name = nameIn(expected);
    if (name !== undefined && !this.#known.has(name)) this.set(name, value);
    return this.resolve(expected) === value;
  }
}

/** The name that a value is, without the `$`. */
function nameIn(value) {
  const isName = typeof value === 'string' && value.startsWith('$') && !value.startsWith('$$');
  return isName ? value.slice(1) : undefined;
}

module.exports = { Names };
