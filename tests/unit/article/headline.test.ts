// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { headlineOf } from '../../../utils/article/dom/headline';

it('takes a short title in a heading of the second rank for the headline, and not the name of the site above it', () => {
  const page = new DOMParser().parseFromString('<h1>Harbour notes</h1><h2>New oars!</h2>', 'text/html');
  expect(headlineOf(page, 'New oars!')?.textContent).toBe('New oars!');
  expect(headlineOf(page, 'New')?.textContent).toBe('Harbour notes');
});
