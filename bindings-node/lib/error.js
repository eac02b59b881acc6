'use strict';

const { ErrorCode } = require('./generated/enums.js');

class OpenccasError extends Error {
  constructor(code, message, { outcome = 'not_sent', cause } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.number = ErrorCode[code];
    this.outcome = outcome;
  }
}

// As with the errors of Node: it shows in a stack, and not among the properties.
Object.defineProperty(OpenccasError.prototype, 'name', {
  value: 'OpenccasError',
  configurable: true,
});

/** The error that native code tells of; `causes` go from what caused it to what caused that. */
function errorFrom({ code, message, outcome, causes = [] }) {
  const cause = causes.reduceRight(
    (inner, text) => new Error(text, inner === undefined ? undefined : { cause: inner }),
    undefined,
  );
  return new OpenccasError(code, message, { outcome, cause });
}

module.exports = { OpenccasError, errorFrom };
