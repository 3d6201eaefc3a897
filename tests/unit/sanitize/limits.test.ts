// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitize } from '../../../utils/article/sanitize';
import { page, result } from './sanitized';

describe('content made to break the sanitizer', () => {
  it('does not change the content it is given', () => {
    const content = new DOMParser().parseFromString(
      '<p id=a style="x" onclick=y>a<script>1</script></p>',
      'text/html',
    ).body;
    const before = content.outerHTML;
    sanitize(content, { page });
    expect(content.outerHTML).toBe(before);
  });

  it('reads a nest of two thousand levels without losing its text or overflowing', () => {
    const content = document.createElement('div');
    let inner: Element = content;
    for (let level = 0; level < 2000; level++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Di dasar.';
    const html = sanitize(content, { page }).body;
    expect(html).toContain('Di dasar.');
    expect(html.split('<div>').length).toBeLessThanOrEqual(101);
  });

  it('ends an endless article and says so', { timeout: 30_000 }, () => {
    const { body: html, removals } = result(`<p>${'panjang '.repeat(600_000)}</p><p>Ujung.</p>`);
    expect(html).not.toContain('Ujung.');
    expect(removals).toEqual([{ step: 'sanitize', rule: 'too-long', text: 'Ujung.' }]);
  });
});
