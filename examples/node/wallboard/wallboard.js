/** Shows what the gateway tells: rows by key, and only what has changed is touched. */

/**
 * @typedef {import('../gateway/feed.js').Update} Update
 * @typedef {import('../gateway/board.js').AgentRow} AgentRow
 * @typedef {import('../gateway/board.js').CallRow} CallRow
 * @typedef {import('../gateway/board.js').GroupRow} GroupRow
 */

const MEDIA = { voice: 'voice', email: 'e-mail', chat: 'chat', openMedia: 'open media' };

/** How a state is coloured; its text says the same. */
const KINDS = {
  Ready: 'ready',
  Ringing: 'ringing',
  'Call coming': 'ringing',
  'Not ready': 'away',
  Unknown: 'away',
};

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 */
function find(selector, type) {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`there is no ${selector}`);
  return element;
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} [text]
 * @param {string} [className]
 */
function make(name, text = '', className = '') {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

/** The contact centre's time beside that of this machine, in milliseconds. */
let ahead = 0;

/** @param {string | null} since */
function clock(since, className = 'number') {
  const cell = make('td', '', className);
  if (since === null) {
    cell.textContent = '–';
    cell.title = 'Since before the gateway connected';
    return cell;
  }
  const time = make('time');
  time.dateTime = since;
  cell.append(time);
  return cell;
}

/** @param {number} seconds */
function duration(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const padded = (/** @type {number} */ value) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}

/** Times go on between two messages. */
function tick() {
  const now = Date.now() + ahead;
  for (const time of document.querySelectorAll('time')) {
    const text = duration((now - Date.parse(time.dateTime)) / 1000);
    if (time.textContent !== text) time.textContent = text;
  }
}

/** @param {AgentRow} agent */
function agentRow(agent) {
  const row = make('tr');
  const name = make('th', agent.name);
  name.scope = 'row';
  const voice = agent.media.find((it) => it.medium === 'voice');
  const reason = agent.state === 'Not ready' && voice?.reason ? ` – ${voice.reason}` : '';
  const state = make('td', `${agent.state}${reason}`, 'state');
  state.dataset.kind = KINDS[/** @type {keyof typeof KINDS} */ (agent.state)] ?? 'busy';
  const ready = agent.media.filter((it) => it.state === 'ready').map((it) => MEDIA[it.medium]);
  row.append(
    name,
    make('td', agent.extension ?? ''),
    state,
    clock(agent.since),
    make('td', ready.length > 0 ? ready.join(', ') : 'nothing', 'media'),
  );
  return row;
}

/** @param {CallRow} call */
function callRow(call) {
  const row = make('tr');
  const caller = make('th', call.from ?? 'unknown');
  caller.scope = 'row';
  row.append(
    caller,
    make('td', call.group ?? ''),
    make('td', call.agents.map(({ name, state }) => `${name} (${state})`).join(', ')),
    make('td', call.timeInQueue === null ? '–' : duration(call.timeInQueue), 'number'),
    clock(call.since),
  );
  return row;
}

/** @param {GroupRow} group */
function groupCard(group) {
  const card = make('li');
  const facts = make('dl');
  const level = group.within === null ? 'no calls yet' : `${group.within} % of ${group.answered}`;
  /** @type {[string, string][]} */
  const rows = [
    ['Agents ready', `${group.ready} of ${group.agents}`],
    ['Calls at agents', `${group.calls}`],
    ['Service level (answered)', level],
  ];
  for (const [term, fact] of rows) facts.append(make('dt', term), make('dd', fact));
  card.append(make('h3', group.name), facts);
  return card;
}

/** A table or list whose items are found by key. */
class Rows {
  #place;
  #make;
  #key;
  /** @type {Map<number, HTMLElement>} */
  #items = new Map();

  /**
   * @param {string} selector
   * @param {string} key
   * @param {(row: any) => HTMLElement} make
   */
  constructor(selector, key, make) {
    this.#place = find(selector, HTMLElement);
    this.#key = key;
    this.#make = make;
  }

  get size() {
    return this.#items.size;
  }

  clear() {
    this.#items.clear();
    this.#place.replaceChildren();
  }

  /** @param {{ rows: any[], gone: number[] }} changes */
  apply({ rows, gone }) {
    for (const key of gone) {
      this.#items.get(key)?.remove();
      this.#items.delete(key);
    }
    for (const row of rows) {
      const key = row[this.#key];
      const item = this.#make(row);
      item.dataset.key = key;
      const old = this.#items.get(key);
      this.#items.set(key, item);
      if (old !== undefined) old.replaceWith(item);
      else this.#place.append(item);
    }
  }
}

const tables = {
  agents: new Rows('#agents tbody', 'recId', agentRow),
  calls: new Rows('#calls tbody', 'callId', callRow),
  groups: new Rows('#groups ul', 'recId', groupCard),
};
const status = find('#status', HTMLElement);

/**
 * @param {string} state
 * @param {string} text
 */
function tell(state, text) {
  if (status.dataset.state === state) return;
  status.dataset.state = state;
  status.textContent = text;
}

/** @param {Update} update */
function apply(update) {
  if (update.now !== null) ahead = Date.parse(update.now) - Date.now();
  for (const name of /** @type {const} */ (['agents', 'calls', 'groups'])) {
    if (update.whole) tables[name].clear();
    tables[name].apply(update.tables[name]);
  }
  find('#agents-count', HTMLElement).textContent = `${tables.agents.size}`;
  find('#calls-count', HTMLElement).textContent = `${tables.calls.size}`;
  find('#threshold', HTMLElement).textContent = `${update.threshold}`;
  if (update.connected) tell('live', 'Live');
  else tell('cut off', 'The Agent Service cannot be reached: this is how it was');
  tick();
}

const source = new EventSource('api/board');
source.addEventListener('board', (event) => apply(JSON.parse(event.data)));
// It connects again by itself.
source.addEventListener('error', () => tell('waiting', 'Waiting for the gateway'));
setInterval(tick, 1000);
