// The project's own settings, for the one file here that is meant to fail.
const { projects } = require('../../../jest.config.cjs');

module.exports = { ...projects[0], testMatch: [`${__dirname}/rejecting.ts`] };
