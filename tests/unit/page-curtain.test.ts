import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { papers } from '../../utils/page/surface/curtain';

it('the curtain is of the reader’s own paper', () => {
  const css = readFileSync('components/reader/reader.css', 'utf8');
  const of = (theme: string) => css.split(theme)[1]?.match(/--paper: (#\w+)/)?.[1];
  expect(papers).toEqual({
    light: of('.reader {'),
    sepia: of('[data-theme="sepia"]'),
    dark: of('[data-theme="dark"]'),
  });
});
