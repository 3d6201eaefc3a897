// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/Popup';
import { defaultSettings } from '../../../utils/settings-table';
import { acting, button, draw } from '../../helpers/render';

const popup = (changed: Partial<PopupProps> = {}) => {
  const props: PopupProps = {
    page: { state: 'idle' },
    settings: defaultSettings,
    onSetting: vi.fn(),
    onRead: vi.fn(),
    onClose: vi.fn(),
    onSave: vi.fn(),
    onOptions: vi.fn(),
    ...changed,
  };
  return { props, drawn: draw(<Popup {...props} />) };
};
const buttons = (root: HTMLElement) =>
  [...root.querySelectorAll('.actions button')].map((one) => one.textContent);

describe('the popup', () => {
  it('offers to read, and to save, where nothing is open', async () => {
    const { props, drawn } = popup();
    const root = await drawn;
    expect(buttons(root)).toEqual(['Read this page', 'Save article']);
    await acting(() => button(root, 'Read this page').click());
    expect(props.onRead).toHaveBeenCalledWith(false);
  });

  it('offers to close while reading', async () => {
    const { props, drawn } = popup({ page: { state: 'reading' } });
    const root = await drawn;
    expect(buttons(root)).toEqual(['Close the reader', 'Save article']);
    await acting(() => button(root, 'Close the reader').click());
    expect(props.onClose).toHaveBeenCalled();
  });

  it('offers the first part or a try where a page is too large to be read, and no file of it', async () => {
    const { props, drawn } = popup({ page: { state: 'failed', reason: 'too-large' } });
    const root = await drawn;
    expect(buttons(root)).toEqual(['Read the first part', 'Try the whole page']);
    await acting(() => button(root, 'Read the first part').click());
    expect(props.onRead).toHaveBeenLastCalledWith(true, 'first');
    await acting(() => button(root, 'Try the whole page').click());
    expect(props.onRead).toHaveBeenLastCalledWith(true, 'whole');
  });

  it('says why a page is no article, and reads it anyway when asked', async () => {
    const { props, drawn } = popup({ page: { state: 'failed', reason: 'not-article' } });
    const root = await drawn;
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/does not look like an article/);
    await acting(() => button(root, 'Read it anyway').click());
    expect(props.onRead).toHaveBeenCalledWith(true);
  });

  it.each(['empty', 'no-body', 'broken'] as const)('tries again on a page that was %s', async (reason) => {
    const root = await popup({ page: { state: 'failed', reason } }).drawn;
    expect(buttons(root)).toEqual(['Read this page']);
  });

  it.each(['not-html', 'restricted', 'file-access'] as const)(
    'says what happened, and offers nothing that cannot work, on a page that is %s',
    async (reason) => {
      const root = await popup({ page: { state: 'failed', reason } }).drawn;
      expect(root.querySelector('[role=alert]')?.textContent?.length).toBeGreaterThan(30);
      expect(buttons(root)).toEqual([]);
    },
  );

  it('still saves from a page that threw the reader out', async () => {
    const root = await popup({ page: { state: 'failed', reason: 'evicted' } }).drawn;
    expect(buttons(root)).toContain('Save article');
  });

  it('says what went wrong with the last thing asked', async () => {
    const root = await popup({ problem: 'The disk is full.' }).drawn;
    expect(root.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
  });
});
