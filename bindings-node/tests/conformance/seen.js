/** An event as it was seen, read in every way there is. */

'use strict';

const openccas = require('../../index.js');
const { EVENTS } = require('./generated/catalogue.js');

/**
 * What an event is and has, and where the ways of reading it differ.
 *
 * `ways` are its parameters that could be read in all of them.
 */
function seen(event) {
  const known = EVENTS.get(event.className);
  const fields = event.fields();
  const contradictions = [];
  const tell = (what) => contradictions.push(`${event.className}: ${what}`);
  if (known === undefined) {
    tell('its class is not in the catalogue');
  } else {
    const { type, typeName } = event;
    const constant = openccas.EventType[event.className];
    const fits =
      type === known.number &&
      type === constant &&
      typeName === known.typeName &&
      event.getType() === type;
    if (!fits || !(event instanceof known.class)) tell('the ways of telling its type differ');
    ivr(event, known, fields, tell);
  }
  for (const parameter of known?.parameters ?? []) {
    const field = fields.find(({ name }) => name === parameter[0]);
    if (field === undefined) absent(event, parameter, tell);
    else present(event, parameter, field.value, tell);
  }
  for (const { name, value } of fields) named(event, name, value, tell);
  json(event, fields, tell);
  return {
    name: event.className,
    number: event.getType(),
    snapshot: event.snapshot,
    tenant: event.tenantId,
    correlated: event.correlation !== undefined,
    parameters: fields,
    contradictions,
  };
}

/** A parameter that the event has: by attribute, by constant, by other names. */
function present(event, [name, constant, attribute, aliases], value, tell) {
  if (attribute(event) !== value) tell(`${name} reads otherwise by attribute`);
  for (const way of [constant, ...aliases]) {
    const fits = event.get(way) === value && event.getStringValue(way) === `${value}`;
    if (!fits) tell(`${name} reads otherwise as ${way}`);
  }
}

/** A parameter that the event does not have is missing in each way. */
function absent(event, [name, constant, attribute, aliases], tell) {
  const ways = [
    () => attribute(event),
    () => event.get(constant),
    ...[name, constant, ...aliases].flatMap((way) => [
      () => event.getStringValue(way),
      () => event.getLongValue(way),
    ]),
  ];
  for (const way of ways) {
    if (outcome(way) !== undefined) tell(`${name} is absent and has a value`);
  }
}

/** By name, in any case, as a string and as a Long. */
function named(event, name, value, tell) {
  for (const spelling of [name, name.toLowerCase(), name.toUpperCase()]) {
    const text = outcome(() => event.getStringValue(spelling));
    const long = outcome(() => event.getLongValue(spelling));
    const isNumber = typeof value === 'number' || /^\s*[+-]?[0-9]+\s*$/.test(value);
    const fits = text === `${value}` && (isNumber ? long === Number(value) : long === 'no number');
    if (!fits || event.get(spelling) !== value) tell(`${name} reads otherwise as ${spelling}`);
  }
}

/** The pairs of label and data. */
function ivr(event, { ivr }, fields, tell) {
  if (ivr.length === 0) return;
  const find = (wanted) => fields.find(({ name }) => name === wanted)?.value;
  const pairs = ivr
    .filter(([label]) => find(label) !== undefined)
    .map(([label, data]) => [find(label), find(data) ?? '']);
  if (JSON.stringify(event.ivr) !== JSON.stringify(pairs)) tell('its pairs read otherwise');
}

/** As plain data. */
function json(event, fields, tell) {
  const { name, type, seq, tenant_id, parameters } = event.toJSON();
  const pairs = fields.map((field) => [field.name, field.value]);
  const fits =
    name === event.className &&
    type === event.getType() &&
    seq === event.seq &&
    tenant_id === event.tenantId &&
    JSON.stringify(Object.entries(parameters)) === JSON.stringify(pairs);
  if (!fits) tell('it reads otherwise as JSON');
}

/** What a way of reading gives; nothing if it says that there is nothing. */
function outcome(read) {
  try {
    return read();
  } catch (error) {
    if (error.code === 'parameter_missing') return undefined;
    if (error.code === 'parameter_type') return 'no number';
    throw error;
  }
}

module.exports = { seen };
