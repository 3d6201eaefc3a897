import { describe, expect, it } from 'vitest';
import { addUp, countTests, listFailures } from '../../../scripts/test/counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((each) => ({
    status: each,
    fullName: `is ${each}`,
    failureMessages: ['no 1'],
  })),
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

describe('the end of a long output', () => {
  it('names each test that failed, with what it said', () => {
    const testResults = [file('passed', 'passed'), file('failed', 'passed', 'failed')];
    expect(listFailures({ testResults })).toEqual(['a.test.ts: is failed\nno 1']);
  });

  it('names a file whose set-up threw', () => {
    const broken = { ...file('failed', 'skipped'), message: 'no port' };
    expect(listFailures({ testResults: [broken] })).toEqual(['a.test.ts: no port']);
  });
});
