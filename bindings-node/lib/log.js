/** The log of the package, given to a function. */

'use strict';

const native = require('./native.js');
const check = require('./request.js');
const { rethrow } = require('./turn.js');

const LEVELS = ['error', 'warn', 'info', 'debug', 'trace'];

/** What takes the log now, and whom it is given to. */
let log;
let sink;

function passOn() {
  for (const record of log?.take() ?? []) {
    try {
      // It may take itself away, or put another in its place.
      sink?.(record);
    } catch (error) {
      rethrow(error);
    }
  }
}

function setLog(given, options) {
  const { level = 'info' } = check.checkOptions('options', options, ['level']);
  if (!LEVELS.includes(level)) {
    throw check.outOfRange('options.level', `one of ${LEVELS.join(', ')}`, level);
  }
  if (given !== null && typeof given !== 'function') {
    throw check.refused('sink', 'a function or null', given);
  }
  passOn();
  process.off('exit', passOn);
  sink = given ?? undefined;
  log = undefined;
  if (sink === undefined) {
    native.stopLog();
    return;
  }
  log = new native.Log(level, passOn);
  // What was told before the process ended by itself is told all the same.
  process.on('exit', passOn);
}

module.exports = { setLog };
