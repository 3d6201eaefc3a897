// @vitest-environment happy-dom
import { parse } from 'tldts';
import { describe, expect, it, vi } from 'vitest';
import { Sites, type SitesProps } from '../../../components/sites/Sites';
import type { Country } from '../../../utils/rules/publisher-types';
import { acting, button, draw, redraw } from '../../helpers/render';

const publishers: Country[] = [
  {
    country: 'ID',
    lang: 'id',
    publishers: [
      { name: 'Kabar Laut', domains: ['kabarlaut.id', 'kabarlaut.com'] },
      { name: 'Suara Bukit', domains: ['suarabukit.co.id'] },
    ],
  },
  { country: 'JP', lang: 'ja', publishers: [{ name: 'Umi Shimbun', native: '海新聞', domains: ['umi.jp'] }] },
];

const view = (changed: Partial<SitesProps> = {}) => {
  const props: SitesProps = {
    publishers,
    sites: {},
    locale: 'en',
    granted: () => false,
    siteOf: (address) => parse(address).domain ?? undefined,
    onApply: vi.fn(),
    onAllow: vi.fn(),
    onRemove: vi.fn(),
    ...changed,
  };
  return { props, drawn: draw(<Sites {...props} />) };
};

const box = (root: ParentNode, words: string): HTMLInputElement => {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(words));
  const found = label?.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (!found) throw new Error(`No box "${words}" here.`);
  return found;
};
const country = (root: ParentNode, name: string): HTMLDetailsElement => {
  const found = [...root.querySelectorAll('details')].find((one) =>
    one.querySelector('summary')?.textContent?.startsWith(name),
  );
  if (!found) throw new Error(`No country "${name}" here.`);
  return found;
};
const unfold = (root: ParentNode, name: string) =>
  acting(() => {
    const details = country(root, name);
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
const type = (root: ParentNode, selector: string, value: string) =>
  acting(() => {
    const field = root.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`No field ${selector} here.`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const search = (root: ParentNode, value: string) => type(root, 'input[type=search]', value);
const rows = (root: ParentNode) =>
  [...root.querySelectorAll('.sites-country .sites-row')].map((one) => one.textContent?.trim());
const told = (root: ParentNode, within: string) =>
  root.querySelector(`${within} [role=status]`)?.textContent?.trim();

describe('the sites on the options page', () => {
  it('are folded by country, and found by what is typed, with the count told', async () => {
    const root = await view().drawn;
    expect(rows(root)).toEqual([]);
    expect(told(root, '.sites-found')).toBe('Publishers: 3');
    await search(root, 'LÁUT');
    expect(rows(root)).toEqual(['Kabar Laut kabarlaut.id, kabarlaut.com']);
    expect(told(root, '.sites-found')).toBe('Publishers: 1');
    await search(root, 'nothing like it');
    expect(told(root, '.sites-found')).toMatch(/add a site by its address/);
  });

  it('are chosen with all their domains, in a draft, and applied within the click', async () => {
    const { props, drawn } = view({ granted: (domain) => domain === 'umi.jp' });
    const root = await drawn;
    await search(root, 'laut');
    await acting(() => box(root, 'Kabar Laut').click());
    expect(props.onApply).not.toHaveBeenCalled();
    expect(told(root, '.sites-bar')).toMatch(/Sites chosen: 1\. .*browser will ask/);
    let within = false;
    vi.mocked(props.onApply).mockImplementation(() => {
      within = clicking;
    });
    let clicking = true;
    button(root, 'Save and allow').click();
    clicking = false;
    expect(within).toBe(true); // later the browser would refuse to ask
    expect(props.onApply).toHaveBeenCalledWith({
      always: ['kabarlaut.id', 'kabarlaut.com'],
      never: [],
      forget: [],
    });
  });

  it('keep the draft where the browser’s question was answered with no, and drop it once it is stored', async () => {
    const { props, drawn } = view();
    const root = await drawn;
    await search(root, 'umi');
    await acting(() => box(root, 'Umi').click());
    await acting(() => button(root, 'Save and allow').click());
    expect(button(root, 'Save and allow')).toBeTruthy();
    await redraw(root, <Sites {...props} sites={{ 'umi.jp': { read: 'always' } }} granted={() => true} />);
    expect(told(root, '.sites-bar')).toBe('Sites chosen: 1.');
    expect(root.querySelector('.sites-bar button')).toBeNull();
  });

  it('are chosen by country, with the box between on and off for a part', async () => {
    const { props, drawn } = view();
    const root = await drawn;
    await unfold(root, 'Indonesia');
    await acting(() => box(root, 'Suara Bukit').click());
    expect(box(root, 'All of these').indeterminate).toBe(true);
    expect(country(root, 'Indonesia').querySelector('summary')?.textContent).toMatch(/1 of 2 chosen/);
    await acting(() => box(root, 'All of these').click());
    expect(box(root, 'All of these').indeterminate).toBe(false);
    expect(box(root, 'Kabar Laut').checked).toBe(true);
    await acting(() => box(root, 'Kabar Laut').click());
    await acting(() => button(root, 'Save and allow').click());
    expect(props.onApply).toHaveBeenCalledWith({ always: ['suarabukit.co.id'], never: [], forget: [] });
  });

  it('are chosen all at once, but for what a search leaves out', async () => {
    const { props, drawn } = view();
    const root = await drawn;
    await acting(() => button(root, 'Choose all').click());
    expect(told(root, '.sites-bar')).toMatch(/^Sites chosen: 3\./);
    await search(root, 'japan');
    await acting(() => button(root, 'Choose none found').click());
    await acting(() => button(root, 'Save and allow').click());
    expect(props.onApply).toHaveBeenCalledWith({
      always: ['kabarlaut.id', 'kabarlaut.com', 'suarabukit.co.id'],
      never: [],
      forget: [],
    });
  });

  it('leave alone what is never read when all or none are chosen, and forget what was always', async () => {
    const { props, drawn } = view({
      sites: { 'umi.jp': { read: 'never' }, 'suarabukit.co.id': { read: 'always' } },
      granted: () => true,
    });
    const root = await drawn;
    await acting(() => button(root, 'Choose all').click());
    await acting(() => button(root, 'Save').click());
    const always = ['kabarlaut.id', 'kabarlaut.com'];
    expect(props.onApply).toHaveBeenLastCalledWith({ always, never: [], forget: [] });
    await acting(() => button(root, 'Choose none').click());
    await acting(() => button(root, 'Save').click());
    expect(props.onApply).toHaveBeenLastCalledWith({ always: [], never: [], forget: ['suarabukit.co.id'] });
  });

  it('can be narrowed to those chosen, and one that is unticked stays in sight until it is saved', async () => {
    const root = await view({ sites: { 'umi.jp': { read: 'always' } }, granted: () => true }).drawn;
    await acting(() => box(root, 'Only chosen').click());
    expect(rows(root)).toEqual(['Umi Shimbun 海新聞 umi.jp']);
    await acting(() => box(root, 'Umi').click());
    expect(rows(root)).toHaveLength(1);
    expect(box(root, 'Umi').checked).toBe(false);
    await acting(() => button(root, 'Discard').click());
    expect(box(root, 'Umi').checked).toBe(true);
  });

  it('show where the browser’s permission is missing, and ask for it within the click', async () => {
    const { props, drawn } = view({
      sites: { 'umi.jp': { read: 'always' }, 'suarabukit.co.id': { read: 'always' } },
      granted: (domain) => domain === 'umi.jp',
    });
    const root = await drawn;
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/keeps Saring out of: 1\./);
    await search(root, 'bukit');
    button(root, 'Allow Suara Bukit').click();
    button(root, 'Allow them').click();
    expect(vi.mocked(props.onAllow).mock.calls).toEqual([[['suarabukit.co.id']], [['suarabukit.co.id']]]);
    await search(root, 'umi');
    expect(rows(root)).toEqual(['Umi Shimbun 海新聞 umi.jp']);
  });

  it('say the language of a name, for those who hear it', async () => {
    const root = await view().drawn;
    await search(root, 'umi');
    expect(root.querySelector('bdi[lang=ja]')?.textContent).toBe('海新聞');
    await search(root, 'laut');
    expect(root.querySelector('.sites-row [lang=id]')?.textContent).toBe('Kabar Laut');
  });
});

describe('a reader’s own sites', () => {
  const field = '.sites-add input';
  const own = (root: ParentNode) =>
    [...root.querySelectorAll('.sites-own li')].map((one) => [
      one.querySelector('bdi')?.textContent,
      one.querySelector('select')?.value,
    ]);

  it('are added by any address of theirs, in the draft', async () => {
    const { props, drawn } = view();
    const root = await drawn;
    await type(root, field, ' https://blog.dermaga.co.id/2026/cerita ');
    await acting(() => button(root, 'Always in the reader').click());
    expect(own(root)).toEqual([['dermaga.co.id', 'always']]);
    expect(root.querySelector<HTMLInputElement>(field)?.value).toBe('');
    expect(document.activeElement).toBe(root.querySelector(field));
    await acting(() => button(root, 'Save and allow').click());
    expect(props.onApply).toHaveBeenCalledWith({ always: ['dermaga.co.id'], never: [], forget: [] });
  });

  it.each([
    ['', /Type the address/],
    ['not a site', /“not a site” is not the address of a site/],
    ['localhost', /not the address of a site/],
    ['lama.id', /set so already/],
  ])('are refused beside the field where %j is typed', async (typed, words) => {
    const { props, drawn } = view({ sites: { 'lama.id': { read: 'always' } }, granted: () => true });
    const root = await drawn;
    await type(root, field, typed);
    await acting(() => button(root, 'Always in the reader').click());
    const input = root.querySelector<HTMLInputElement>(field);
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    const words_ = root.querySelector(`#${CSS.escape(input?.getAttribute('aria-describedby') ?? '')}`);
    expect(words_?.textContent).toMatch(words);
    expect(input?.value).toBe(typed);
    expect(own(root)).toEqual([['lama.id', 'always']]);
    expect(props.onApply).not.toHaveBeenCalled();
  });

  it('may be read never, also where the list knows them', async () => {
    const { props, drawn } = view();
    const root = await drawn;
    await type(root, field, 'www.umi.jp');
    await acting(() => button(root, 'Never by itself').click());
    expect(own(root)).toEqual([['umi.jp', 'never']]);
    await search(root, 'umi');
    expect(rows(root)).toEqual(['Umi Shimbun 海新聞 umi.jpNever by itself']);
    await acting(() => button(root, 'Save').click());
    expect(props.onApply).toHaveBeenCalledWith({ always: [], never: ['umi.jp'], forget: [] });
  });

  it('change between always and never, and go at once when removed', async () => {
    const { props, drawn } = view({ sites: { 'lama.id': { read: 'always' } }, granted: () => true });
    const root = await drawn;
    await acting(() => {
      const select = root.querySelector('select');
      if (!select) throw new Error('No choice here.');
      select.value = 'never';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await acting(() => button(root, 'Save').click());
    expect(props.onApply).toHaveBeenCalledWith({ always: [], never: ['lama.id'], forget: [] });
    await acting(() => button(root, 'Remove lama.id').click());
    expect(props.onRemove).toHaveBeenCalledWith('lama.id');
    expect(document.activeElement?.textContent).toBe('Your other sites'); // no one is left at the top of the page
  });

  it('that were never saved go without a word to anybody', async () => {
    const { props, drawn } = view();
    const root = await drawn;
    await type(root, field, 'baru.id');
    await acting(() => button(root, 'Always in the reader').click());
    await acting(() => button(root, 'Remove baru.id').click());
    expect(own(root)).toEqual([]);
    expect(props.onRemove).not.toHaveBeenCalled();
  });
});
