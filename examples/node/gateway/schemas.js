/** What the gateway takes and gives, as its OpenAPI document tells it. */

const text = { type: 'string' };
const textOrNone = { type: ['string', 'null'] };
const number = { type: 'integer' };
const numberOrNone = { type: ['integer', 'null'] };
const numbers = { type: 'array', items: number };

/**
 * An object that has all of these.
 *
 * @param {string} description
 * @param {Record<string, object>} properties
 */
function object(description, properties) {
  return { type: 'object', description, properties, required: Object.keys(properties) };
}

/** @param {object} items */
function list(items) {
  return { type: 'array', items };
}

/** @param {object} schema @param {string} description */
function told(schema, description) {
  return { ...schema, description };
}

const medium = object('A medium and whether the agent is ready for it', {
  medium: { type: 'string', enum: ['voice', 'email', 'chat', 'openMedia'] },
  state: { type: 'string', enum: ['ready', 'not_ready', 'unknown'] },
  reason: told(textOrNone, 'Why not'),
});

export const agent = object('An agent who is logged on', {
  recId: told(number, 'Record id'),
  name: text,
  extension: textOrNone,
  media: list(medium),
  state: told(text, 'What the agent does: Ready, Not ready, Ringing, Talking, …'),
  since: told(textOrNone, 'When that began, in UTC; null if it was before the gateway connected'),
  calls: told(numbers, 'Ids of the calls the agent takes part in'),
  groups: told(numbers, 'Record ids of the service groups the agent serves'),
});

export const call = object('A call at an agent', {
  callId: number,
  from: textOrNone,
  to: textOrNone,
  group: told(textOrNone, 'Name of the service group, if the call belongs to one'),
  agents: list(object('An agent in the call', { recId: number, name: text, state: text })),
  since: told(textOrNone, 'When its first event came, in UTC'),
  timeInQueue: told(numberOrNone, 'Seconds it waited in the queue'),
});

export const group = object('A service group', {
  recId: told(number, 'Record id'),
  name: text,
  ready: told(number, 'Agents who are ready for voice calls and have none'),
  agents: told(number, 'Agents who are logged on'),
  calls: told(number, 'Calls at agents'),
  answered: told(number, 'Answered calls that the gateway has seen'),
  within: told(
    numberOrNone,
    'Service level: how many per cent of the answered calls were answered in time. Abandoned calls are not in it.',
  ),
});

export const dialling = {
  ...object('Whom to call', { number: { type: 'string', pattern: '^[0-9*#+]{1,32}$' } }),
  additionalProperties: false,
};

export const dialled = object('A call that was begun', { callId: number });

export const refusal = object('Why it was not done', {
  code: told(text, 'For programs'),
  message: told(text, 'For people'),
});

export const byRecId = object('Which one', {
  recId: { type: 'integer', minimum: 1, maximum: 2147483647 },
});

export const wanted = {
  type: 'object',
  properties: {
    types: told(text, 'Only events of these types, separated by commas: delivered,established'),
  },
};

/** @param {object} row */
export function rows(row) {
  return { response: { 200: list(row) } };
}

/** @param {string} description */
export function stream(description) {
  return { 200: { description, content: { 'text/event-stream': { schema: text } } } };
}
