// @ts-check

/** @typedef {{passed: number, failed: number}} Counts */

/**
 * What is needed of vitest's JSON report.
 * @typedef {object} TestReport
 * @property {{name: string, status: string, message?: string, assertionResults: {status: string, fullName: string, failureMessages?: string[]}[]}[]} testResults one a file
 */

/**
 * Counts the tests of a report. A file that failed without a failed test (it didn't load, or its set-up threw) is
 * one failure more: its tests never ran.
 * @param {TestReport} report
 * @returns {Counts}
 */
export function countTests({ testResults }) {
  return addUp(
    testResults.map(({ status, assertionResults }) => {
      const count = (/** @type {string} */ wanted) =>
        assertionResults.filter((test) => test.status === wanted).length;
      const failed = count('failed');
      return { passed: count('passed'), failed: status === 'failed' ? Math.max(failed, 1) : failed };
    }),
  );
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export const addUp = (counts) =>
  counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });

/**
 * What failed, one text a failure: the file, the test, and what it said. The end of a long output is what is kept.
 * @param {TestReport} report
 * @returns {string[]}
 */
export function listFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && !failed.length) return [`${name}: ${message ?? 'did not run'}`];
    return failed.map(({ fullName, failureMessages = [] }) =>
      [`${name}: ${fullName}`, ...failureMessages].join('\n'),
    );
  });
}
