/** The arguments of a step, as the typed methods take them. */

'use strict';

const MOST_FIELDS = 10;

class Given {
  #values;

  constructor(values) {
    this.#values = values;
  }

  #get(name, type, optional) {
    const value = this.#values[name];
    if (value === undefined && optional) return undefined;
    if (typeof value !== type) {
      throw new Error(
        `expected ${name}, a ${type}; the case gives ${JSON.stringify(this.#values)}`,
      );
    }
    return value;
  }

  long(name, optional) {
    return this.#get(name, 'number', optional);
  }

  number(name, optional) {
    return this.#get(name, 'number', optional);
  }

  text(name, optional) {
    return this.#get(name, 'string', optional);
  }

  date(name, optional) {
    return this.#get(name, 'string', optional);
  }

  flag(name, optional) {
    return this.#get(name, 'boolean', optional);
  }

  texts(name, optional) {
    return this.#get(name, 'string', optional)?.split(';');
  }

  ids(name, optional) {
    return this.texts(name, optional)?.map(Number);
  }

  /** Pairs out of a text in which both alternate, with vertical bars between. */
  codes(name) {
    const text = this.text(name);
    const items = text === '' ? [] : text.split('|');
    const pairs = [];
    for (let at = 0; at < items.length; at += 2) pairs.push(items.slice(at, at + 2));
    return pairs;
  }

  /** Labels and data out of `IVRLabel1`, `IVRData1` and so on. */
  fields(optional) {
    const pairs = [];
    for (let number = 1; number <= MOST_FIELDS; number += 1) {
      const find = (stem) =>
        this.text(`${stem}${number}`, true) ?? this.text(`bstr${stem}${number}`, true);
      const label = find('IVRLabel');
      if (label !== undefined) pairs.push([label, find('IVRData') ?? '']);
    }
    return pairs.length === 0 && optional ? undefined : pairs;
  }

  /** What an operation takes, without what the case leaves out. */
  only(options) {
    return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  }
}

module.exports = { Given };
