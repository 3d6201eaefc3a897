import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Floors, fallen, raised, readFloors } from '../../../bench/gate/floors.mjs';

describe('the quality gate', () => {
  it('names a figure that fell, and one that is gone', () => {
    expect(fallen('news', { f1: 0.98, title: 0.95 }, { f1: 0.979 })).toEqual([
      'news: f1 is 0.979, its floor 0.980.',
      'news: title is missing, its floor 0.950.',
    ]);
  });

  it('lets a figure stand that is as good as its floor', () => {
    expect(fallen('news', { f1: 0.98 }, { f1: 0.97996 })).toEqual([]);
  });

  it('raises floors, and lowers none', () => {
    expect(raised({ f1: 0.98, title: 0.95 }, { f1: 0.9876, title: 0.9 })).toEqual({ f1: 0.987, title: 0.95 });
  });

  it('has floors as high as any change has set them', () => {
    const now = readFloors();
    for (const before of past()) {
      for (const [set, floors] of Object.entries(before)) {
        for (const [figure, floor] of Object.entries(floors)) {
          expect(now[set]?.[figure] ?? 0, `${set} ${figure}`).toBeGreaterThanOrEqual(floor);
        }
      }
    }
  });
});

/** The floors of all commits that changed them; none where there is no history. */
function past(): Floors[] {
  const git = (...words: string[]) =>
    execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const commits = git('log', '--format=%h', '--', 'bench/floors.json').split('\n').filter(Boolean);
    return commits.map((commit) => JSON.parse(git('show', `${commit}:bench/floors.json`)));
  } catch {
    return []; // A copy without its history, or a machine without git.
  }
}
