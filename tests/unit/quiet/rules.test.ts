import { describe, expect, it } from 'vitest';
import {
  ARTICLE_PATH,
  LIST_PATHS,
  type QuietGround,
  quietRules,
} from '../../../entrypoints/background/quiet-rules';

const tab = {
  tab: 1_735_283_765,
  site: 'kabarnusa.co.id',
  url: 'https://kota.kabarnusa.co.id/a',
  born: 1,
  frames: ['bingkai.lelang.com'],
};
const ground = (changed: Partial<QuietGround> = {}): QuietGround => ({
  on: true,
  paused: false,
  sites: { 'kabarnusa.co.id': { read: 'always' }, 'blatt.example': { read: 'always' } },
  grants: { holds: () => true, everywhere: false },
  tabs: [],
  whole: [],
  ...changed,
});
const kinds = (changed: Partial<QuietGround>) =>
  quietRules(ground(changed)).map(({ action, condition }) =>
    [action.type, condition.tabIds ? 'tab' : condition.requestDomains?.join(' ')].join(' '),
  );

describe('session rules', () => {
  it('give articles of chosen sites a policy, and their lists none', () => {
    expect(kinds({})).toEqual([
      'allow kabarnusa.co.id blatt.example',
      'allow kabarnusa.co.id blatt.example',
      'modifyHeaders kabarnusa.co.id',
      'modifyHeaders blatt.example',
    ]);
  });

  it.each<[string, Partial<QuietGround>]>([
    ['the reader wants no tab quiet', { on: false, tabs: [tab] }],
    ['originals are shown for now', { paused: true }],
    ['no permission is held', { grants: { holds: () => false, everywhere: false }, tabs: [tab] }],
    ['the site is to stay whole', { sites: { 'kabarnusa.co.id': { read: 'always', quiet: false } } }],
    ['the site opens at a click', { sites: { 'kabarnusa.co.id': { clean: true } } }],
  ])('are none where %s', (_, changed) => {
    expect(quietRules(ground(changed))).toEqual([]);
  });

  it('leave a site alone that is to stay whole, while another is quiet', () => {
    const sites = { 'kabarnusa.co.id': { quiet: false as const } };
    const grants = { holds: () => true, everywhere: true };
    const other = { ...tab, tab: 2, site: 'blatt.example' };
    expect(
      quietRules(ground({ sites, grants, tabs: [tab, other] })).flatMap(({ condition }) => condition.tabIds),
    ).toEqual([2, 2, 2]);
  });

  it('block in a tab that is read what already runs there, with all sites granted only', () => {
    const grants = { holds: () => true, everywhere: true };
    expect(kinds({ sites: {}, tabs: [tab] })).toEqual([]);
    expect(kinds({ sites: {}, grants, tabs: [tab] })).toEqual([
      'modifyHeaders tab',
      'block tab',
      'block tab',
    ]);
    const blocks = quietRules(ground({ sites: {}, grants, tabs: [tab] })).slice(1);
    for (const { condition } of blocks) {
      expect(condition).toMatchObject({ tabIds: [tab.tab], excludedRequestDomains: [tab.site] });
      // Whoever isn't named: the next page in this tab is there before we hear of it, and would come without its parts.
      expect(condition.initiatorDomains).toEqual([condition.resourceTypes ? tab.site : 'bingkai.lelang.com']);
      // The page's own pictures, scripts and styles: those of the site's next page would be hit as well.
      expect(condition.resourceTypes ?? []).not.toContain('image');
    }
  });

  it('block nothing in a tab whose page came with the policy: each change costs the pages kept for going back', () => {
    const sites = { 'kabarnusa.co.id': { read: 'always' as const } };
    const grants = { holds: () => true, everywhere: true };
    const read = { ...tab, url: 'https://kota.kabarnusa.co.id/read/12345678/pasar-pagi#foto' };
    const inTab = (changed: Partial<QuietGround>) =>
      quietRules(ground({ sites, grants, tabs: [read], ...changed })).filter(
        ({ condition }) => condition.excludedRequestDomains,
      );
    expect(inTab({})).toEqual([]);
    const whole = [{ tab: tab.tab, url: 'https://kota.kabarnusa.co.id/read/12345678/pasar-pagi' }];
    expect(inTab({ whole })).toHaveLength(2);
    expect(inTab({ paused: true })).toHaveLength(2);
  });

  it('let a player load what it needs, before anything is blocked', () => {
    const grants = { holds: () => true, everywhere: true };
    const player = 'https://www.youtube-nocookie.com/embed/k4pal?autoplay=1';
    const rules = quietRules(ground({ sites: {}, grants, tabs: [{ ...tab, player }] }));
    const playing = rules.find(({ action }) => action.type === 'allowAllRequests');
    expect(playing?.condition).toEqual({
      tabIds: [tab.tab],
      resourceTypes: ['sub_frame'],
      urlFilter: `|${player}|`,
    });
    expect(rules.every((rule) => rule === playing || rule.priority < (playing?.priority ?? 0))).toBe(true);
  });

  it('load an address whole where that was asked, in that tab alone, and whatever signs it has', () => {
    const whole = [{ tab: 5, url: 'https://blatt.example/a*b|c^d?x=1' }];
    const rule = quietRules(ground({ whole })).find(({ condition }) => condition.tabIds);
    expect(rule).toMatchObject({
      action: { type: 'allow' },
      condition: { tabIds: [5], urlFilter: '|https://blatt.example/a*b*c*d?x=1|' },
    });
    expect(rule?.priority).toBeGreaterThan(2);
  });

  it('stop nothing of a page that answers a form: to load it whole would send the form again', () => {
    const quiet = quietRules(ground()).filter(({ action }) => action.type === 'modifyHeaders');
    expect(quiet.map(({ condition }) => condition.requestMethods)).toEqual([['get'], ['get']]);
  });

  it('name the beginning of an address that has no end', () => {
    const whole = [{ tab: 5, url: `https://blatt.example/${'a'.repeat(1_000_000)}` }];
    const filter = quietRules(ground({ whole })).find(({ condition }) => condition.tabIds)?.condition
      .urlFilter;
    expect(filter).toMatch(/^\|https:\/\/blatt\.example\/a{1000,3000}$/);
  });

  it('have numbers that the browsers take, each once', () => {
    const sites = Object.fromEntries(
      Array.from({ length: 1500 }, (_, at) => [`koran-${at}.example`, { read: 'always' as const }]),
    );
    const rules = quietRules(ground({ sites, tabs: [tab] }));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ condition }) => condition.regexFilter).length).toBeLessThan(1000);
    expect(rules.every(({ id }) => id >= 1 && id < 2 ** 31)).toBe(true);
  });
});

describe('an address', () => {
  // Firefox tries the expression on each address that any page leads to, and does nothing else meanwhile.
  it.each([
    'a',
    '1a',
    'a-',
    'a-1-',
    '-',
    '/',
    '!',
    '2020/1/',
    '2020-1-',
    '2020/1/1/',
    '2020/11111/',
    '20201-',
    '12345a',
    `${'a'.repeat(60_000)}-`,
  ])('without end is no matter of minutes: %s…', (piece) => {
    const address = `https://paper.example/${piece.repeat(Math.ceil(200_000 / piece.length))}`;
    const before = performance.now();
    for (const path of [ARTICLE_PATH, ...LIST_PATHS]) new RegExp(path, 'i').test(address);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  const quiet = (address: string) =>
    new RegExp(ARTICLE_PATH, 'i').test(address) &&
    !LIST_PATHS.some((path) => new RegExp(path, 'i').test(address));

  it.each([
    'https://kota.kabarnusa.co.id/read/2026/11/20/12345678/pasar-pagi-di-tepi-sungai',
    'https://blatt.example/politik/regierung-plant-neues-gesetz-fuer-maerkte-a-1a2b3c4d',
    'https://paper.example/2026/11/20/world/markets.html',
    'https://paper.example/world/2026-11-20/markets-open',
    'https://paper.example/news/world-europe-68123456',
    'https://paper.example/p/1234567',
    'http://paper.example:8080/town/the-market-by-the-river-opens?ref=home#top',
    'https://xn--zeitung-4ya.example/stadt/der-markt-am-fluss-oeffnet-wieder',
    'https://paper.example/live-music-returns-to-the-old-harbour',
  ])('of an article is quiet: %s', (address) => {
    expect(quiet(address)).toBe(true);
  });

  it.each([
    'https://paper.example/',
    'https://paper.example/world',
    'https://paper.example/world/europe/',
    'https://paper.example/tag/market-by-the-river-side',
    'https://paper.example/topics/1234567',
    'https://paper.example/search?q=the-market-by-the-river-opens',
    'https://paper.example/world?id=12345678&slug=the-market-by-the-river',
    'https://paper.example/video/1234567/the-market-by-the-river-opens',
    'https://paper.example/galleries/the-market-by-the-river-in-pictures',
    'https://paper.example/indeks/2026/11/20/news',
    'https://paper.example/2026/11/',
    'https://paper.example/2026/11/20/',
    'https://paper.example/2026-11-20',
    'https://paper.example/author/1234567',
    'https://12345678-the-market-by-the-river.example/about',
  ])('of something else is not: %s', (address) => {
    expect(quiet(address)).toBe(false);
  });
});
