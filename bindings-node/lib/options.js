/** The options of a client, checked, in the form that native code takes. */

'use strict';

const { TYPE_NAMES } = require('./generated/events.js');
const { ATTRIBUTES, EventType, PARAMETER_NAMES } = require('./generated/enums.js');
const check = require('./request.js');

const CLIENT_OPTIONS = [
  'host',
  'port',
  'name',
  'credentials',
  'tls',
  'connectTimeout',
  'requestTimeout',
  'reconnect',
  'alsoAt',
  'interface',
  'queueBytes',
  'queueEvents',
  'maxFrame',
];

const FILTER_OPTIONS = ['types', 'agentRecId', 'fields', 'withoutPhoneAgentTwins', 'signal'];

/** The types by number, those that are known. */
const TYPES = new Set(Object.values(EventType));

/** What `checker` makes of a value, or nothing if there is none. */
function optional(name, value, checker) {
  return value === undefined || value === null ? undefined : checker(name, value);
}

function checkPort(name, value) {
  check.checkLong(name, value);
  if (value < 1 || value > 0xffff) throw check.outOfRange(name, 'a port from 1 to 65535', value);
  return value;
}

/** A whole number that need not fit 32 bits. */
function checkCount(name, value) {
  if (typeof value !== 'number') throw check.refused(name, 'a number', value);
  if (!Number.isSafeInteger(value) || value < 0) {
    throw check.outOfRange(name, 'a whole number, not negative', value);
  }
  return value;
}

function checkCount32(name, value) {
  if (checkCount(name, value) > 0xffff_ffff) {
    throw check.outOfRange(name, 'a whole number of 32 bits', value);
  }
  return value;
}

/** Certificates or a key in PEM: a text, or a Buffer with one. */
function checkPem(name, value) {
  if (Buffer.isBuffer(value)) return value.toString('latin1');
  if (typeof value !== 'string') throw check.refused(name, 'a string or Buffer with PEM', value);
  return value;
}

function checkCredentials(name, value) {
  const known = ['userId', 'password', 'tenantId'];
  const { userId, password, tenantId = -1 } = check.checkOptions(name, value, known);
  return {
    userId: check.checkText(`${name}.userId`, userId),
    // The value is not for messages.
    password: typeof password === 'string' ? password : check.checkText(`${name}.password`, null),
    tenantId: check.checkLong(`${name}.tenantId`, tenantId),
  };
}

function checkTls(name, value) {
  if (value === true) return {};
  const known = ['roots', 'serverName', 'certificate', 'key'];
  const { roots, serverName, certificate, key } = check.checkOptions(name, value, known);
  if ((certificate === undefined) !== (key === undefined)) {
    throw check.refused(name, 'an object with both certificate and key, or neither', value);
  }
  return {
    roots: optional(`${name}.roots`, roots, checkPem),
    serverName: optional(`${name}.serverName`, serverName, check.checkText),
    certificate: optional(`${name}.certificate`, certificate, checkPem),
    key: optional(`${name}.key`, key, checkPem),
  };
}

function checkReconnect(name, value) {
  if (value === true) return {};
  const known = ['firstDelay', 'longestDelay', 'attempts'];
  const { firstDelay, longestDelay, attempts } = check.checkOptions(name, value, known);
  return {
    firstDelay: optional(`${name}.firstDelay`, firstDelay, check.checkMillis),
    longestDelay: optional(`${name}.longestDelay`, longestDelay, check.checkMillis),
    attempts: optional(`${name}.attempts`, attempts, checkCount32),
  };
}

function checkAddresses(name, value) {
  if (!Array.isArray(value)) throw check.refused(name, 'an array of { host, port }', value);
  return value.map((address, index) => {
    const each = `${name}[${index}]`;
    const { host, port } = check.checkOptions(each, address, ['host', 'port']);
    return { host: check.checkText(`${each}.host`, host), port: checkPort(`${each}.port`, port) };
  });
}

/** The options of a client, in the form that native code takes. */
function clientOptions(given) {
  const options = check.checkOptions('options', given, CLIENT_OPTIONS);
  const off = (value) => (value === false ? undefined : value);
  return {
    name: optional('options.name', options.name, check.checkText),
    credentials: optional('options.credentials', options.credentials, checkCredentials),
    tls: optional('options.tls', off(options.tls), checkTls),
    connectTimeout: optional('options.connectTimeout', options.connectTimeout, check.checkMillis),
    requestTimeout: optional('options.requestTimeout', options.requestTimeout, check.checkMillis),
    reconnect: optional('options.reconnect', off(options.reconnect), checkReconnect),
    alsoAt: optional('options.alsoAt', options.alsoAt, checkAddresses) ?? [],
    queueBytes: optional('options.queueBytes', options.queueBytes, checkCount),
    queueEvents: optional('options.queueEvents', options.queueEvents, checkCount),
    maxFrame: optional('options.maxFrame', options.maxFrame, checkCount32),
  };
}

/** Where to connect to. */
function clientAddress({ host = 'localhost', port = 2600, interface: network = '' }) {
  return [
    check.checkText('options.host', host),
    checkPort('options.port', port),
    check.checkText('options.interface', network),
  ];
}

/** The number of a type: given as one of `EventType`, or by its listener name. */
function checkType(name, value) {
  const number = typeof value === 'string' ? TYPE_NAMES.get(value) : value;
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw check.refused(name, 'one of EventType or the name of a type', value);
  }
  if (number === undefined || !TYPES.has(number) || number === EventType.Unknown) {
    throw check.outOfRange(name, 'one of EventType or the name of a type', value);
  }
  return number;
}

function checkTypes(name, value) {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [checkType(name, value)];
  return value.map((type, index) => checkType(`${name}[${index}]`, type));
}

/** Values that attributes must have, as pairs of COM name and value. */
function checkFields(name, value) {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') throw check.refused(name, 'an object', value);
  const fields = Object.entries(value).filter(([, wanted]) => wanted !== undefined);
  return fields.map(([attribute, wanted]) => {
    const each = `${name}.${attribute}`;
    if (!Object.hasOwn(ATTRIBUTES, attribute)) {
      throw check.outOfRange(each, 'an attribute of events', attribute);
    }
    const com = PARAMETER_NAMES[ATTRIBUTES[attribute]];
    if (typeof wanted === 'string') return [com, wanted];
    if (typeof wanted === 'boolean') return [com, wanted ? 1 : 0];
    return [com, check.checkLong(each, wanted)];
  });
}

/** A filter in the form that native code takes. */
function filterOptions(name, given) {
  const options = check.checkOptions(name, given, FILTER_OPTIONS);
  return {
    types: checkTypes(`${name}.types`, options.types),
    agentRecId: optional(`${name}.agentRecId`, options.agentRecId, check.checkLong),
    fields: checkFields(`${name}.fields`, options.fields),
    withoutTwins:
      optional(`${name}.withoutPhoneAgentTwins`, options.withoutPhoneAgentTwins, check.checkFlag) ??
      false,
  };
}

module.exports = {
  checkCount,
  checkCount32,
  checkCredentials,
  checkFields,
  checkPem,
  checkPort,
  checkTypes,
  clientAddress,
  clientOptions,
  filterOptions,
  optional,
};
