// The files that take longest, longest first: one that starts when the others are done would have every other worker wait for it.
// The very first one fills the demo company; the second does not wait for that.
const LONG = [
  'journeys/every-page/part-1', 'scope-matrix', 'journeys/every-page/', 'kill', 'link-matrix', 'workflow', 'mass-assignment', 'import-run-policies', 'import-orders', 'demo-data', 'scope-doors',
  'journeys/', 'session', 'field-rights', 'import-', 'keyset',
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
