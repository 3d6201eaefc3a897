// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { snapshot as steps } from '../../../utils/article/snapshot';
import { UNSEEN } from '../../../utils/article/snapshot/unseen';
import { finish } from '../../../utils/article/steps';

const snapshot = (live: Document): Document => finish(steps(live)).page;

const parse = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');

describe('snapshot', () => {
  it('marks what the page says is hidden, and nothing else', () => {
    const page = snapshot(
      parse(
        '<p hidden>a</p><p aria-hidden="true">b</p><p style="display:none">c</p><p style="opacity:0">d</p>',
      ),
    );
    expect(Array.from(page.querySelectorAll(`[${UNSEEN}]`), (one) => one.textContent)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('lays an open shadow tree into its host, with what was given to its slots', () => {
    const live = parse('<news-body><p>given</p></news-body>');
    const host = live.querySelector('news-body') as Element;
    host
      .attachShadow({ mode: 'open' })
      .append(Object.assign(live.createElement('h2'), { textContent: 'own' }), live.createElement('slot'));
    expect(snapshot(live).querySelector('news-body')?.textContent).toBe('owngiven');
    expect(host.textContent).toBe('given');
  });

  it('lays trees within trees, without what their own styles or no slot shows', () => {
    const live = new DOMParser().parseFromString(
      `<news-page><template shadowrootmode="open"><slot name="top"></slot><p hidden>unseen</p><news-body><template shadowrootmode="closed"><style>p { color: teal }</style><h2>inner</h2><slot></slot></template><p>given</p></news-body></template><p slot="top">top</p><p>to no slot</p></news-page>`,
      'text/html',
    );
    const page = snapshot(live);
    expect(page.querySelector('news-page')?.textContent).toBe('topunseeninnergiven');
    expect(page.querySelector(`[${UNSEEN}]`)?.textContent).toBe('unseen');
    expect(live.querySelector('news-page > template')).not.toBeNull();
  });

  it('asks for closed shadow trees where a page named the host, or nothing else stands in it', () => {
    const live = parse('<news-body>a</news-body><div id="empty"></div><div id="full"><p>b</p></div><p>c</p>');
    const asked: string[] = [];
    const tree = live.createElement('div').attachShadow({ mode: 'closed' });
    tree.append('closed');
    const { page } = finish(
      steps(live, undefined, (host) => {
        asked.push(host.id || host.localName);
        return host.id === 'empty' ? tree : null;
      }),
    );
    expect(asked).toEqual(['news-body', 'empty']);
    expect(page.body.textContent).toBe('aclosedbc');
  });

  it.each([
    ['shown', ''],
    ['hidden', '<div hidden></div>'],
  ])(
    'keeps all text of a thousand nested blocks that are %s, in order, where a walk can reach it',
    (_, body) => {
      const live = parse(body);
      let inner: Element = live.body.firstElementChild ?? live.body;
      for (let depth = 0; depth < 1000; depth++) {
        const next = live.createElement('div');
        inner.append(`${depth} `, next);
        inner = next;
      }
      const page = snapshot(live);
      expect(page.body.textContent).toBe(live.body.textContent);
      let depth = 0;
      for (const element of page.querySelectorAll('*')) {
        let own = 0;
        for (let above: Element | null = element; above; above = above.parentElement) own++;
        depth = Math.max(depth, own);
      }
      expect(depth).toBeLessThan(300);
    },
  );
});
