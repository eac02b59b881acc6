/** Client for the Agent Service Open Interface of MiContact Center Enterprise. */

'use strict';

const { Client } = require('./lib/client.js');
const { OpenccasError } = require('./lib/error.js');
const { EventBase } = require('./lib/event.js');
const enums = require('./lib/generated/enums.js');
const { ALIASES, CLASSES, TYPE_NAMES, ...events } = require('./lib/generated/events.js');
const { setLog } = require('./lib/log.js');
const { Model } = require('./lib/model.js');
const notices = require('./lib/notice.js');
const { Simulator } = require('./lib/simulator.js');

const { ATTRIBUTES, PARAMETER_NAMES, ...constants } = enums;

module.exports = {
  Client,
  EventBase,
  Model,
  OpenccasError,
  Simulator,
  ...constants,
  ...events,
  ...notices,
  setLog,
};
