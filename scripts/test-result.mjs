import { existsSync, readFileSync } from 'node:fs';

const EMPTY = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0, testResults: [] };

/** The counts of jest's own result file. A file of tests that could not even be loaded counts as one failure. */
export function totals(path) {
  const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : EMPTY;
  return {
    passed: report.numPassedTests,
    failures: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
    report,
  };
}

/** What was not run, and why: what this kind of machine never can, then the tests that jest skipped. Nothing of it is counted as passed. */
export function notRunLines(report, declaredIn) {
  const declared = JSON.parse(readFileSync(declaredIn, 'utf8')).map(
    ({ what, why, job }) => `NOT RUN: ${what}: ${why}; covered by the job "${job}" of .github/workflows/ci.yml`,
  );
  const groups = new Map();
  for (const { ancestorTitles, title, status } of report.testResults.flatMap(({ assertionResults }) => assertionResults)) {
    if (status !== 'pending' && status !== 'todo') continue;
    const name = (ancestorTitles[0] ?? title).replace(/^(.*) NOT RUN: (.*)$/, '$1: $2');
    groups.set(name, (groups.get(name) ?? 0) + 1);
  }
  return [...declared, ...[...groups].map(([name, count]) => `NOT RUN: ${count} ${count === 1 ? 'test' : 'tests'} of ${name}`)];
}
