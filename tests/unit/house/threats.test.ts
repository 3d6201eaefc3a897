import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/threats.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| what \|/.test(line));

/** Each test that a row names: its file, and the title where one stands behind it. */
const named = rows.flatMap((row) => {
  const tests = row.split(' | ').at(-1) ?? '';
  return [...tests.matchAll(/`(tests\/[^`]+)`(?: "([^"]+)")?/g)].map(([, file = '', title]) => ({
    file,
    title,
  }));
});

describe('the table of threats', () => {
  it('names a test for each, or says that there is no wall', () => {
    const bare = rows.filter((row) => !/`tests\//.test(row) && !/\| none: /.test(row));
    expect(bare).toEqual([]);
    expect(named.length).toBeGreaterThan(30); // the reading of the table itself works
  });

  it.each(named)('names a test that is there: $file $title', ({ file, title }) => {
    expect(existsSync(file)).toBe(true);
    if (title === undefined) return;
    const quoted = [`'${title.replaceAll("'", "\\'")}'`, `"${title}"`, `\`${title}\``];
    const text = readFileSync(file, 'utf8');
    expect(quoted.some((one) => text.includes(one))).toBe(true);
  });
});
