// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CleanPage, type CleanPageProps } from '../../../components/CleanPage';
import { acting, button, draw } from '../../helpers/render';

const page = (changed: Partial<CleanPageProps> = {}) => {
  const props: CleanPageProps = {
    cleaned: undefined,
    busy: false,
    onClean: vi.fn(),
    onUndo: vi.fn(),
    ...changed,
  };
  return { props, drawn: draw(<CleanPage {...props} />) };
};
const cleaned = (changed: object = {}) => ({ on: true, gone: {}, freed: [], answered: false, ...changed });

describe('cleaning in the popup', () => {
  it('is offered, and can be put back', async () => {
    const before = page();
    await acting(async () => button(await before.drawn, 'Clean this page').click());
    expect(before.props.onClean).toHaveBeenCalled();
    const after = page({ cleaned: cleaned() });
    await acting(async () => button(await after.drawn, 'Put everything back').click());
    expect(after.props.onUndo).toHaveBeenCalled();
  });

  it.each<[object, string]>([
    [
      { gone: { consent: 1, ad: 2 }, freed: ['scroll', 'blur'] },
      '3 things are hidden. Scrolling is back. The text is clear again.',
    ],
    [
      { gone: { ad: 1 }, answered: true },
      'Its consent question was answered with the least consent. One thing is hidden.',
    ],
    [
      { gone: { ad: 9 }, ended: 'fought' },
      'This page keeps bringing things back. Saring has stopped hiding them. 9 things are hidden.',
    ],
    [{}, 'Nothing lies over this page. What comes will be hidden.'],
  ])('says what was done: %o', async (done, words) => {
    const root = await page({ cleaned: cleaned(done) }).drawn;
    expect(root.querySelector('[role=status]')?.textContent).toBe(words);
  });

  it('says why it could not', async () => {
    const root = await page({ cleaned: { failed: 'file-access' } }).drawn;
    expect(root.querySelector('[role=status]')?.textContent).toMatch(/local files/);
  });
});
