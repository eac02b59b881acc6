/** Finds the native code for this platform: built here, or in a package of its own. */

'use strict';

const TRIPLES = {
  'darwin arm64': 'darwin-arm64',
  'darwin x64': 'darwin-x64',
  'linux arm64': 'linux-arm64-gnu',
  'linux x64': 'linux-x64-gnu',
  'win32 x64': 'win32-x64-msvc',
};

function find() {
  const triple = TRIPLES[`${process.platform} ${process.arch}`];
  if (triple === undefined) {
    throw new Error(`openccas has no native code for ${process.platform} on ${process.arch}`);
  }
  const causes = [];
  for (const place of [`./openccas.${triple}.node`, `openccas-${triple}`]) {
    try {
      return require(place);
    } catch (error) {
      causes.push(error);
    }
  }
  // What is there and does not load says more than what is not there.
  const telling = causes.find((cause) => cause.code !== 'MODULE_NOT_FOUND') ?? causes[1];
  throw new Error(
    `the native code of openccas for ${triple} cannot be loaded: ${telling.message}`,
    {
      cause: telling,
    },
  );
}

module.exports = find();
