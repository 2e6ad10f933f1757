// The files that take longest, longest first: one that starts when the others are done would have every other worker wait for it.
const LONG = [
  'journeys/every-page/', 'workflow', 'journeys/built-app', 'link-matrix', 'scope-matrix', 'scope-doors', 'kill', 'mass-assignment', 'session', 'keyset', 'demo-data', 'field-rights',
  'journeys/', 'import-',
];

const rank = ({ path }) => {
  const place = LONG.findIndex((name) => path.includes(`/tests/${name}`));
  return place < 0 ? LONG.length : place;
};

/** The order in which jest starts the files. */
export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
