/** Acts of the simulator on their way to native code. */

'use strict';

const check = require('./request.js');

/** Where a class keeps what carries its acts. */
const STAGE = Symbol('openccas.stage');

const SEPARATOR = ';';
const TIME_OF_DAY = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/;

/** How many pairs of label and data an act can take. */
const MOST_FIELDS = 10;

function checkNumber(name, value) {
  if (typeof value !== 'number') throw check.refused(name, 'a number', value);
  if (!Number.isFinite(value)) throw check.outOfRange(name, 'a finite number', value);
  return value;
}

function checkList(name, value, checker) {
  if (!Array.isArray(value)) throw check.refused(name, 'an array', value);
  return value.map((item, index) => checker(`${name}[${index}]`, item));
}

/** The arguments that one of JavaScript stands for. */
const PACK = {
  long: (name, com, value) => [{ name: com, long: check.checkLong(name, value) }],
  number: (name, com, value) => [{ name: com, number: checkNumber(name, value) }],
  text: (name, com, value) => [{ name: com, text: check.checkText(name, value) }],
  flag: (name, com, value) => [{ name: com, flag: check.checkFlag(name, value) }],
  date(name, com, value) {
    if (typeof value !== 'string' || !TIME_OF_DAY.test(value)) {
      throw check.refused(name, "a time without a zone, as in '2026-01-05T08:00:00'", value);
    }
    return [{ name: com, text: value }];
  },
  texts(name, com, value) {
    const items = checkList(name, value, check.checkText);
    const divided = items.findIndex((item) => item.includes(SEPARATOR));
    if (divided >= 0) {
      throw check.outOfRange(`${name}[${divided}]`, `without ${SEPARATOR}`, items[divided]);
    }
    return [{ name: com, text: items.join(SEPARATOR) }];
  },
  ids(name, com, value) {
    return [{ name: com, text: checkList(name, value, check.checkLong).join(SEPARATOR) }];
  },
  fields(name, _com, value) {
    const pairs = check.checkPairs(name, value);
    if (pairs.length > MOST_FIELDS) {
      throw check.outOfRange(name, `a list of at most ${MOST_FIELDS} pairs`, pairs.length);
    }
    return pairs.flatMap(([label, data], index) => [
      { name: `IVRLabel${index + 1}`, text: label },
      { name: `IVRData${index + 1}`, text: data },
    ]);
  },
};

/** Makes something happen. What is wrong with the arguments rejects, as everything else does. */
async function act(simulator, name, given, parameters) {
  const names = parameters.map(([own]) => own);
  const values = check.checkOptions('given', given, names);
  const packed = parameters.flatMap(([own, com, kind, optional]) => {
    const value = values[own];
    if (optional && (value === undefined || value === null)) return [];
    return PACK[kind](own, com, value);
  });
  return simulator[STAGE].act(name, packed);
}

module.exports = { STAGE, act };
