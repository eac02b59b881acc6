/** What typed attributes and results give, as the untyped access writes it. */

'use strict';

const asItIs = (value) => value;

const number = (value) => (value === undefined ? undefined : Number(value));

const joined = (separator) => (items) => items?.join(separator);

module.exports = {
  long: asItIs,
  longenum: asItIs,
  text: asItIs,
  textenum: asItIs,
  flag: asItIs,
  longflag: number,
  idlist: joined('|'),
  codelist: joined('|'),
  commalist: joined(','),
  idnamelist: (pairs) => pairs.flatMap(({ id, name }) => [id, name]).join('|'),
};
