// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ThisSite, type ThisSiteProps } from '../../../components/ThisSite';
import { Text } from '../../../components/text';
import messages from '../../../public/_locales/en/messages.json';
import type { MessageKey } from '../../../utils/text';

const text = (key: MessageKey, ...substitutions: string[]) =>
  substitutions.reduce((words, one, at) => words.replace(`$${at + 1}`, one), messages[key].message);
const handlers = {
  onRead: vi.fn(),
  onClean: vi.fn(),
  onAllow: vi.fn(),
  onPause: vi.fn(),
  onQuiet: vi.fn(),
  onWhole: vi.fn(),
};
function draw(props: Partial<ThisSiteProps>): HTMLElement {
  const all = {
    site: 'kompas.com',
    choice: {},
    isPrivate: false,
    granted: false,
    pausedUntil: undefined,
    quiet: undefined,
    stopped: undefined,
    ...handlers,
    ...props,
  };
  render(
    <Text.Provider value={text}>
      <ThisSite {...all} />
    </Text.Provider>,
    document.body,
  );
  return document.body;
}
const button = (root: HTMLElement, words: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === words);

beforeEach(() => {
  vi.clearAllMocks();
  render(null, document.body);
});

describe('the site in front', () => {
  it('chooses that its pages are cleaned, and says where the leave for that is missing', () => {
    const root = draw({});
    root.querySelector<HTMLInputElement>('input[name=clean]')?.click();
    expect(handlers.onClean).toHaveBeenCalledWith(true);
    const chosen = draw({ choice: { clean: true } });
    expect(chosen.querySelector<HTMLInputElement>('input[name=clean]')?.checked).toBe(true);
    expect(chosen.querySelector('[role=alert]')).not.toBeNull();
  });

  it('offers no choice in a private window, of which one would be kept, and says so', () => {
    const root = draw({ isPrivate: true, quiet: true, stopped: 3 });
    expect(root.querySelectorAll('input')).toHaveLength(0);
    expect(root.textContent).toContain('This is a private window. Saring keeps nothing of it');
    expect(button(root, 'Load the page whole')).toBeDefined();
  });

  it('says why the browser will ask, before it does', () => {
    const root = draw({});
    const always = root.querySelector<HTMLInputElement>('input[value=always]');
    const why = root.querySelector(`#${always?.getAttribute('aria-describedby')}`);
    expect(why?.textContent).toContain('The browser will ask whether Saring may read kompas.com');
    always?.click();
    expect(handlers.onRead).toHaveBeenCalledWith('always'); // in the click itself
  });

  it('is silent of it where the browser has said yes', () => {
    expect(draw({ granted: true, choice: { read: 'always' } }).textContent).not.toContain('The browser');
  });

  it('that the browser took back says so, and asks again at a click', () => {
    const root = draw({ choice: { read: 'always' } });
    expect(root.querySelector('[role=alert]')?.textContent).toContain(
      'no longer lets Saring run on kompas.com',
    );
    button(root, 'Allow it again')?.click();
    expect(handlers.onAllow).toHaveBeenCalledOnce();
  });

  it('is made loud and quiet again with one switch, where an article is read', () => {
    expect(draw({}).querySelector('input[name=quiet]')).toBeNull();
    draw({ quiet: true }).querySelector<HTMLInputElement>('input[name=quiet]')?.click();
    expect(handlers.onQuiet).toHaveBeenLastCalledWith(false);
    draw({ quiet: false }).querySelector<HTMLInputElement>('input[name=quiet]')?.click();
    expect(handlers.onQuiet).toHaveBeenLastCalledWith(true);
  });

  it('says what was stopped on its page, and offers it whole', () => {
    expect(button(draw({ quiet: true }), 'Load the page whole')).toBeUndefined();
    const root = draw({ quiet: true, stopped: 12 });
    expect(root.textContent).toContain('stopped: 12.');
    button(root, 'Load the page whole')?.click();
    expect(handlers.onWhole).toHaveBeenCalledOnce();
  });

  it('offers a pause only where articles open by themselves, and its end', () => {
    expect(button(draw({}), 'Show originals for an hour')).toBeUndefined();
    button(draw({ granted: true, choice: { read: 'always' } }), 'Show originals for an hour')?.click();
    expect(handlers.onPause).toHaveBeenCalledWith(true);
    const paused = draw({ granted: true, choice: { read: 'always' }, pausedUntil: '14:30' });
    expect(paused.querySelector('[role=status]')?.textContent).toBe('Originals are shown until 14:30.');
    button(paused, 'Open articles again')?.click();
    expect(handlers.onPause).toHaveBeenLastCalledWith(false);
  });

  it('tells of a leave that nothing needs, and gives it back', () => {
    const onGiveBack = vi.fn();
    button(draw({ granted: true, onGiveBack }), 'Take that back')?.click();
    expect(onGiveBack).toHaveBeenCalledOnce();
  });
});
