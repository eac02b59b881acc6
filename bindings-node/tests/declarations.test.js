/** What the declarations say of plain data is what the package gives: the compiler compares. */

'use strict';

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');
const ts = require('typescript');
const { Simulator } = require('../index.js');
const { camelCased } = require('../lib/names.js');

const FOLDER = path.join(__dirname, 'types');

/** The compiler as `npm run check` uses it, and the files that it has read. */
const { config } = ts.readConfigFile(path.join(__dirname, '../tsconfig.json'), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, FOLDER);
const sources = new Map();

/** What the compiler says against this value being of this type: a property too many counts. */
function objections(type, value) {
  const file = path.join(FOLDER, 'value.ts');
  const text = `import type { ${type} } from '../../index.js';
export const value: ${type} = ${JSON.stringify(value)};`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, how) => {
    if (name === file) return ts.createSourceFile(name, text, how);
    if (!sources.has(name)) sources.set(name, getSourceFile(name, how));
    return sources.get(name);
  };
  const program = ts.createProgram([file], options, host);
  const found = program.getSemanticDiagnostics(program.getSourceFile(file));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the state of a simulator', async (t) => {
  const seen = { calls: 0, sessions: 0, campaigns: 0, previews: 0 };
  for (const sample of ['support-desk', 'omnichannel', 'outbound-campaign', 'hoster']) {
    const accounts = [{ userId: 'chief', password: 'secret' }];
    const sim = await Simulator.start({ sample, accounts });
    t.after(() => sim.kill());
    // Some minutes of their day.
    for (let minute = 0; minute < 5; minute += 1) {
      await sim.advance({ seconds: 60 });
      const state = sim.state();
      for (const name of Object.keys(seen)) seen[name] += state[name].length;
      if (minute === 4) assert.deepEqual(objections('SimulatorState', state), [], sample);
    }
  }
  for (const [name, count] of Object.entries(seen)) assert.ok(count > 0, `no ${name} were there`);
});

test('a picture of the model', () => {
  const file = path.join(__dirname, '../../crates/model/tests/picture.json');
  const picture = camelCased(JSON.parse(readFileSync(file, 'utf8')));
  assert.ok(picture.agents.length > 0 && picture.calls.length > 0);
  assert.deepEqual(objections('Picture', picture), []);
});

test('what differs is told', async (t) => {
  const sim = await Simulator.start();
  t.after(() => sim.kill());
  const [agent] = sim.state().agents;
  assert.ok(objections('SimulatedAgent', { ...agent, mood: 'good' })[0].includes('mood'));
  assert.equal(objections('SimulatedAgent', { ...agent, recId: '101' }).length, 1);
  const { name: _, ...nameless } = agent;
  assert.equal(objections('SimulatedAgent', nameless).length, 1);
});
