// Tests that make tens of thousands of errors on purpose would spend much of their time on their traces: jest keeps a hundred calls of each, Node.js ten.
Error.stackTraceLimit = 10;

// As in production: otherwise every look at a type of the schema also asks whether it comes from a second copy of graphql, which the built application would show.
const environment = process.env.NODE_ENV;
Object.assign(process.env, { NODE_ENV: 'production' });
require('graphql/jsutils/instanceOf');
Object.assign(process.env, { NODE_ENV: environment });
