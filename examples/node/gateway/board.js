/** What a wallboard shows, made of the picture of the contact centre. */

/**
 * @typedef {import('openccas').Picture} Picture
 * @typedef {import('openccas').Agent} Agent
 * @typedef {import('openccas').Readiness} Readiness
 * @typedef {import('openccas').Call} Call
 * @typedef {import('openccas').Leg} Leg
 */

/**
 * @typedef {object} Medium
 * @property {'voice' | 'email' | 'chat' | 'openMedia'} medium
 * @property {Readiness['state']} state
 * @property {string | null} reason
 *
 * @typedef {object} AgentRow
 * @property {number} recId
 * @property {string} name
 * @property {string | null} extension
 * @property {Medium[]} media
 * @property {string} state What the agent does.
 * @property {string | null} since When that began; null if it was before the connect.
 * @property {number[]} calls
 * @property {number[]} groups
 *
 * @typedef {object} CallRow
 * @property {number} callId
 * @property {string | null} from
 * @property {string | null} to
 * @property {string | null} group
 * @property {{ recId: number, name: string, state: string }[]} agents
 * @property {string | null} since
 * @property {number | null} timeInQueue Seconds.
 *
 * @typedef {object} GroupRow
 * @property {number} recId
 * @property {string} name
 * @property {number} ready Agents who are ready for voice calls and have none.
 * @property {number} agents Agents who are logged on and serve the group.
 * @property {number} calls Calls of the group at agents.
 * @property {number} answered Answered calls that were seen.
 * @property {number | null} within How many per cent of these had waited no longer than the threshold.
 *
 * @typedef {object} Board
 * @property {number | null} seq
 * @property {string | null} time When the last event happened.
 * @property {boolean} connected
 * @property {number} threshold Seconds.
 * @property {AgentRow[]} agents
 * @property {CallRow[]} calls
 * @property {GroupRow[]} groups
 */

/** What an agent's part in a call makes of the agent; what comes first counts most. */
const CALL_STATES = [
  ['established', 'Talking'],
  ['delivered', 'Ringing'],
  ['originated', 'Dialling'],
  ['held', 'On hold'],
  ['allocated', 'Call coming'],
  ['unknown', 'In a call'],
];

/** @type {Medium['medium'][]} */
const MEDIA = ['voice', 'email', 'chat', 'openMedia'];

/**
 * @param {Picture} picture
 * @param {number} threshold Seconds within which a call should be answered.
 * @returns {Board}
 */
export function boardOf(picture, threshold) {
  const agents = picture.agents.map((agent) => agentRow(agent, picture));
  return {
    seq: picture.seq,
    time: picture.time,
    connected: picture.connected && picture.complete,
    threshold,
    agents,
    calls: picture.calls.filter(isLive).map((call) => callRow(call, picture)),
    groups: picture.serviceGroups.map((group) => {
      const own = agents.filter((agent) => agent.groups.includes(group.recId));
      const { count, bySecond } = group.answered;
      const intime = bySecond.filter(([seconds]) => seconds <= threshold);
      return {
        recId: group.recId,
        name: group.name ?? `Group ${group.recId}`,
        ready: own.filter((agent) => agent.state === 'Ready').length,
        agents: own.length,
        calls: picture.calls.filter((it) => isLive(it) && it.serviceGroupId === group.recId).length,
        answered: count,
        within: count === 0 ? null : Math.round((100 * sum(intime)) / count),
      };
    }),
  };
}

/** @param {(readonly [number, number])[]} histogram */
function sum(histogram) {
  return histogram.reduce((total, [, calls]) => total + calls, 0);
}

/**
 * Whether anybody is still in it: after a call only its clerical time is left.
 *
 * @param {Call} call
 */
function isLive(call) {
  return call.legs.some((leg) => leg.state !== 'clerical');
}

/**
 * @param {Agent} agent
 * @param {Picture} picture
 * @returns {AgentRow}
 */
function agentRow(agent, picture) {
  const calls = picture.calls.filter((call) => agent.calls.includes(call.callId));
  const legs = calls.flatMap((call) => call.legs.filter((leg) => leg.recId === agent.recId));
  return {
    recId: agent.recId,
    name: agent.name ?? `Agent ${agent.recId}`,
    extension: agent.extension,
    media: MEDIA.map((medium) => ({
      medium,
      state: agent[medium].state,
      reason: reasonOf(agent[medium]),
    })),
    ...doing(agent, legs),
    calls: [...agent.calls],
    groups: agent.groups === 'unknown' ? [] : [...agent.groups],
  };
}

/**
 * What the agent does, and since when.
 *
 * @param {Agent} agent
 * @param {Leg[]} legs
 */
function doing(agent, legs) {
  for (const [state, text] of CALL_STATES) {
    const leg = legs.find((it) => it.state === state);
    if (leg !== undefined && text !== undefined) return { state: text, since: leg.since };
  }
  const session = agent.sessions.find((it) => it.state === 'handling');
  if (session !== undefined) return { state: 'In a session', since: session.since };
  const clerical = agent.clerical.at(-1);
  if (clerical !== undefined) return { state: 'After-call work', since: clerical.since };
  const { voice } = agent;
  const texts = { ready: 'Ready', not_ready: 'Not ready', unknown: 'Unknown' };
  // Who has just finished a call is ready since then, and not since being set ready.
  const since = latest(known(voice.since), voice.state === 'ready' ? agent.freeSince : null);
  return { state: texts[voice.state], since };
}

/** @param {Readiness} readiness */
function reasonOf(readiness) {
  if (readiness.state !== 'not_ready' || readiness.reason === 'unknown') return null;
  return readiness.reason?.text ?? null;
}

/** @param {string} value */
function known(value) {
  return value === 'unknown' ? null : value;
}

/**
 * @param {string | null} one
 * @param {string | null} other
 */
function latest(one, other) {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) > Date.parse(other) ? one : other;
}

/**
 * @param {Call} call
 * @param {Picture} picture
 * @returns {CallRow}
 */
function callRow(call, picture) {
  const group = picture.serviceGroups.find((it) => it.recId === call.serviceGroupId);
  const live = call.legs.filter((leg) => leg.state !== 'clerical');
  return {
    callId: call.callId,
    from: call.callingNumber,
    to: call.calledNumber,
    group: group?.name ?? null,
    agents: live.map((leg) => ({
      recId: leg.recId,
      name: picture.agents.find((it) => it.recId === leg.recId)?.name ?? `Agent ${leg.recId}`,
      state: CALL_STATES.find(([state]) => state === leg.state)?.[1] ?? '',
    })),
    since: known(call.began),
    timeInQueue: call.timeInQueue,
  };
}
