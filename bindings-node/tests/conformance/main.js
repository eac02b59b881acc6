/**
 * Runs all cases, and writes a report of what they have shown.
 *
 *     openccas-conformance json | node main.js - REPORT
 *
 * In place of `-` a file with the cases can be named.
 */

'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { run } = require('./run.js');

async function main([source, report]) {
  if (report === undefined) throw new Error('usage: node main.js FILE|- REPORT');
  const cases = JSON.parse(fs.readFileSync(source === '-' ? 0 : source, 'utf8'));
  if (!Array.isArray(cases) || cases.length === 0) throw new Error(`${source} holds no cases`);
  const covered = { methods: new Set(), events: new Set(), parameters: new Set() };
  const failed = [];
  for (const given of cases) {
    try {
      const shown = await run(given);
      for (const [what, names] of Object.entries(covered)) {
        for (const name of shown[what]) names.add(name);
      }
    } catch (error) {
      failed.push({ name: given.name, why: error.message });
      console.error(error.message);
    }
  }
  const told = {
    surface: 'node',
    cases: { passed: cases.length - failed.length, failed },
    methods: [...covered.methods].sort(),
    events: [...covered.events].sort(),
    parameters: [...covered.parameters].sort().map((pair) => JSON.parse(pair)),
  };
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.writeFileSync(report, `${JSON.stringify(told, undefined, 2)}\n`);
  const { methods, events, parameters } = told;
  console.log(
    `node: ${told.cases.passed} of ${cases.length} cases, ${methods.length} methods, ` +
      `${events.length} events, ${parameters.length} parameters`,
  );
  if (failed.length > 0) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
