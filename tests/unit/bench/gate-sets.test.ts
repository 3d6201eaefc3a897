import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCases, shareOf } from '../../../bench/gate/cases.mjs';
import { corporaIn } from '../../../bench/gate/corpora.mjs';
import { leftShut } from '../../../bench/gate/left-shut.mjs';

const NOWHERE = mkdtempSync(join(tmpdir(), 'saring-nothing-'));

describe('the sets of the gate', () => {
  it('are left out where they are not there', async () => {
    expect(readCases(NOWHERE, NOWHERE)).toBeUndefined();
    expect(await corporaIn(NOWHERE, { inject: [], ask: '' }, ['noisy-b'])('noisy-b')).toBeUndefined();
  });

  it('take the share of cases from the last line of their checker', () => {
    expect(shareOf('ok   01 [sure]\nFAIL 02 []\n       3 passed\n1 passed, 3 failed\n')).toEqual({
      passed: 0.25,
    });
  });

  it('have no share of cases where the checker broke off, so that the figure is missing', () => {
    expect(shareOf('ok   01 [sure]\n')).toEqual({});
  });

  it('count a page that is no article as left shut only where detection said so', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      truth: { type: id === 'd' ? 'article' : 'other' },
    }));
    const found = [
      { id: 'a', sure: false },
      { id: 'b', sure: true },
      { id: 'd', sure: true },
    ];
    expect(leftShut(rows, found)).toBeCloseTo(1 / 3);
  });

  it('have no such share where all pages are articles', () => {
    expect(leftShut([{ id: 'a', truth: {} }], [])).toBeUndefined();
  });
});
