/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {(name: 'passed' | 'failed') => Tally} */
export const one = (name) => ({ passed: 0, failed: 0, skipped: 0, [name]: 1 });

/** @param {readonly Tally[]} tallies */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * Counts a run of Vitest by its JSON report. A file that does not load has no tests, and a run can fail with none that failed: each is one failure.
 * @param {{ code: number, report: VitestReport | null }} run `null` where no report was written
 * @returns {Tally}
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[],
 * }} VitestReport
 */
export function tallyOf({ code, report }) {
  if (report === null) return one('failed');
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
