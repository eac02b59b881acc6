/** What typed attributes and results give, as the untyped access writes it. */

'use strict';

const asItIs = (value) => value;

/** What is no flag stays what it is, and so differs. */
const number = (value) => (typeof value === 'boolean' ? Number(value) : value);

/** Nor is a list one that holds other items, or several in one. */
const joined = (separator, type) => (items) => {
  const isItem = (item) => typeof item === type && !`${item}`.includes(separator);
  return Array.isArray(items) && items.every(isItem) ? items.join(separator) : items;
};

module.exports = {
  long: asItIs,
  longenum: asItIs,
  text: asItIs,
  textenum: asItIs,
  flag: asItIs,
  longflag: number,
  idlist: joined('|', 'number'),
  codelist: joined('|', 'string'),
  commalist: joined(',', 'string'),
  idnamelist: (pairs) => pairs.flatMap(({ id, name }) => [id, name]).join('|'),
};
