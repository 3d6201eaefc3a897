// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { whenShown } from '../../utils/page/shown';

const loadedAhead = (prerendering: unknown) =>
  Object.assign(document.implementation.createHTMLDocument(), { prerendering });

describe('a page', () => {
  it('that was loaded ahead is shown when it is gone to, and not before', async () => {
    const page = loadedAhead(true);
    let shown = false;
    const over = whenShown(page).then(() => {
      shown = true;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(shown).toBe(false);
    page.dispatchEvent(new Event('prerenderingchange'));
    await over;
  });

  it.each([
    undefined,
    false,
    // A form of that name.
    document.createElement('form'),
  ])('that was not is shown at once: %s', async (prerendering) => {
    await whenShown(loadedAhead(prerendering));
  });
});
