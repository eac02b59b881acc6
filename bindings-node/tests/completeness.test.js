'use strict';

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');
const { parse } = require('smol-toml');
const openccas = require('../index.js');

function catalogue(name) {
  return parse(readFileSync(path.join(__dirname, '../../crates/catalogue', name), 'utf8'));
}

/** A COM name without what its words are made of. */
function bare(name) {
  return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

/** The names of what an object can do, its parents' included. */
function names(prototype) {
  const own = prototype === null ? [] : Object.getOwnPropertyNames(prototype);
  return prototype === null ? [] : own.concat(names(Object.getPrototypeOf(prototype)));
}

test('every method, event, attribute, enumeration, error and act of the catalogue is there', () => {
  const methods = names(openccas.Client.prototype).map(bare);
  const { method } = catalogue('requests.toml');
  assert.equal(method.length, 56);
  for (const { com } of method) assert.ok(methods.includes(bare(com)), com);
  for (const { name, number, param = [] } of catalogue('events.toml').event) {
    assert.equal(openccas.EventType[name], number);
    const attributes = names(openccas[name].prototype).map(bare);
    for (const { com } of param) assert.ok(attributes.includes(bare(com)), `${name}.${com}`);
  }
  for (const { name, value } of catalogue('enums.toml').enum) {
    for (const each of value) assert.equal(openccas[name][each.name], each.value, name);
  }
  for (const { kind, code } of catalogue('errors.toml').error) {
    assert.equal(openccas.ErrorCode[kind], code);
  }
  const acts = names(openccas.Simulator.prototype).map(bare);
  for (const { name } of catalogue('acts.toml').act) assert.ok(acts.includes(bare(name)), name);
});

test('the module for ESM gives the same', async () => {
  const module = await import('../index.mjs');
  for (const name of Object.keys(openccas)) assert.equal(module[name], openccas[name], name);
});
