// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { KnownSite } from '../../../components/learnt/KnownSite';
import { LearntSites } from '../../../components/learnt/LearntSites';
import type { LearnOutcome } from '../../../utils/protocol';
import { acting, button, draw } from '../../helpers/render';

const known = (articles: number, outcome?: LearnOutcome, busy = false) => {
  const onLearn = vi.fn();
  return { onLearn, drawn: draw(<KnownSite {...{ articles, outcome, busy, onLearn }} />) };
};

describe('how well a site is known', () => {
  it.each([
    [0, 'Saring doesn’t know this site yet.'],
    [1, 'Saring knows this site (1 article).'],
    [12, 'Saring knows this site (12 articles).'],
  ])('is said of %i', async (articles, sentence) => {
    expect((await known(articles).drawn).textContent).toContain(sentence);
  });

  it('is made more at a click, which says what it will load', async () => {
    const { onLearn, drawn } = known(0);
    const root = await drawn;
    const learn = button(root, 'Learn this site');
    const why = root.querySelector(`#${learn.getAttribute('aria-describedby')}`);
    expect(why?.textContent).toContain('up to three articles that this page links to');
    await acting(() => learn.click());
    expect(onLearn).toHaveBeenCalledOnce();
    expect(button(await known(0, undefined, true).drawn, 'Learning…').disabled).toBe(true);
  });

  it.each<[LearnOutcome, string]>([
    [{ ok: true, articles: 1 }, 'Learnt from 1 more article.'],
    [{ ok: true, articles: 3 }, 'Learnt from 3 more articles.'],
    [{ ok: false, why: 'no-links' }, 'links to no article'],
    [{ ok: false, why: 'none-came' }, 'None of the articles'],
  ])('tells what became of it: %o', async (outcome, sentence) => {
    expect((await known(4, outcome).drawn).querySelector('[role=status]')?.textContent).toContain(sentence);
  });
});

describe('the sites that are known', () => {
  const sites = [
    { site: 'kabarnusa.co.id', articles: 12, bytes: 6400 },
    { site: 'pasarpagi.co.id', articles: 1, bytes: 300 },
  ];
  const list = (known: typeof sites | undefined) => {
    const handlers = { onForget: vi.fn(), onForgetAll: vi.fn() };
    return { ...handlers, drawn: draw(<LearntSites sites={known} {...handlers} />) };
  };

  it('are counted, with the room they take, and each can be forgotten, and all', async () => {
    const { onForget, onForgetAll, drawn } = list(sites);
    const root = await drawn;
    expect(root.textContent).toContain('Sites known: 2. They take up 7 kB on this device.');
    expect([...root.querySelectorAll('li .why')].map((one) => one.textContent)).toEqual([
      '12 articles',
      '1 article',
    ]);
    const second = root.querySelector<HTMLButtonElement>('[aria-label="Forget pasarpagi.co.id"]');
    await acting(() => second?.click());
    expect(onForget).toHaveBeenCalledExactlyOnceWith('pasarpagi.co.id');
    await acting(() => button(root, 'Forget all sites').click());
    expect(onForgetAll).toHaveBeenCalledOnce();
  });

  it('are none at first, or can’t be, which is said', async () => {
    expect((await list([]).drawn).textContent).toContain('No site is known yet.');
    const unkept = await list(undefined).drawn;
    expect(unkept.textContent).toContain('lets Saring store nothing on this device');
    expect(unkept.querySelector('button')).toBeNull();
  });
});
