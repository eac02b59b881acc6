'use strict';

const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

/** Certificates for a test, made for it: texts in PEM by the names of their files. */
function certificates(t) {
  const folder = mkdtempSync(path.join(tmpdir(), 'openccas-'));
  t.after(() => rmSync(folder, { recursive: true }));
  execFileSync('sh', [path.join(__dirname, '../../tests/certificates.sh'), folder]);
  const read = (name) => readFileSync(path.join(folder, name));
  return {
    ca: read('ca.pem'),
    service: read('service.pem'),
    serviceKey: read('service-key.pem'),
    client: read('client.pem'),
    clientKey: read('client-key.pem'),
  };
}

module.exports = { certificates };
