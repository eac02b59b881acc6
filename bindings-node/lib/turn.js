/** How what listeners do wrong is told: in a turn of its own, as an uncaught exception. */

'use strict';

function rethrow(error) {
  setImmediate(() => {
    throw error;
  });
}

module.exports = { rethrow };
