// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { openShadow } from '../../../utils/page/dom';
import { free, hide, wake } from '../../../utils/page/overlays/hide';

const one = (selector: string) => document.querySelector(selector) as Element;

describe('what was hidden or freed', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<form id="a" class="x"><input name="setAttribute"><input name="matches"><input name="attributes"></form><main id="b" inert class="y" aria-hidden="true" data-z="1"><p>t</p></main>';
  });

  it('is as it was to the byte, whatever names a form plants', () => {
    const before = document.body.innerHTML;
    const undo = [
      hide(one('#a'), 'hide', openShadow),
      free(one('#b'), ['blur', 'pointer']),
      ...wake(one('#b')),
    ];
    expect(one('#a').outerHTML).toContain('data-saring-gone="hide"');
    expect(one('#b').outerHTML).not.toContain('inert');
    expect(one('#b').outerHTML).toContain('aria-hidden="false"');
    for (const each of undo.reverse()) each();
    expect(document.body.innerHTML).toBe(before);
  });

  it('keeps a mark that the page had planted itself', () => {
    one('#a').setAttribute('data-saring-gone', 'theirs');
    hide(one('#a'), 'hide', openShadow)();
    expect(one('#a').getAttribute('data-saring-gone')).toBe('theirs');
  });

  it('leaves to the page what the page has changed since', () => {
    const undo = wake(one('#b'));
    one('#b').setAttribute('aria-hidden', 'maybe');
    for (const each of undo) each();
    expect(one('#b').getAttribute('aria-hidden')).toBe('maybe');
  });
});
