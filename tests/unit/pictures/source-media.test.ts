// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sanitize } from '../../../utils/article/sanitize';
import { snapshot } from '../../../utils/article/snapshot';
import { finish } from '../../../utils/article/steps';

const picture =
  '<picture><source media="(min-width: 600px)" srcset="https://kabar.example/lebar.jpg 1x"><img src="https://kabar.example/kapal.jpg"></picture>';

it.each([
  ['amid the text', picture],
  ['in a noscript', `<noscript>${picture}</noscript>`],
])('a picture %s is still chosen by the width of the screen', (_, html) => {
  const live = new DOMParser().parseFromString(`<body><p>Kapal tiba.</p>${html}</body>`, 'text/html');
  const { body } = sanitize(finish(snapshot(live)).page.body, { page: 'https://kabar.example/laut' });
  expect(body).toContain('media="(min-width: 600px)"');
});

it('a copy of the page holds no media query, which would keep it in memory until the tab leaves the page', () => {
  const live = new DOMParser().parseFromString(`<body>${picture}</body>`, 'text/html');
  expect(finish(snapshot(live)).page.querySelector('[media]')).toBeNull();
  expect(live.querySelector('source')?.media).toBe('(min-width: 600px)');
});
