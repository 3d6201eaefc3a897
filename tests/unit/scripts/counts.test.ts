import { describe, expect, it } from 'vitest';
import { addUp, countTests } from '../../../scripts/test/counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('counting tests', () => {
  it('counts over all files', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed', 'failed')];
    expect(countTests({ testResults })).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a file whose set-up threw, though no test of it failed', () => {
    expect(countTests({ testResults: [file('failed', 'skipped', 'skipped')] })).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(countTests({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 });
  });

  it('adds up nothing to nothing', () => {
    expect(addUp([])).toEqual({ passed: 0, failed: 0 });
  });
});
