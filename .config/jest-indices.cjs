/** Before any test: the indices of functions and tools are those of the folders. */
require('tsx/cjs');
const path = require('node:path');
const { writeIndices } = require('../src/build/indices');

module.exports = () => {
  writeIndices(path.resolve(__dirname, '..'));
};
