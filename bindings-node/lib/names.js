/** Data of the core in the form of JavaScript: the same values, with keys in camel case. */

'use strict';

const NAMES = new Map();

function camel(name) {
  let known = NAMES.get(name);
  if (known === undefined) {
    known = name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
    NAMES.set(name, known);
  }
  return known;
}

function camelCased(value) {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  const cased = {};
  for (const [name, each] of Object.entries(value)) cased[camel(name)] = camelCased(each);
  return cased;
}

module.exports = { camelCased };
