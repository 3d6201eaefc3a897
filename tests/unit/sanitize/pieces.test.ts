// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sanitizing } from '../../../utils/article/sanitize';
import { purifiedByPieces } from '../../../utils/article/sanitize/pieces';
import { finish } from '../../../utils/article/steps';
import { corpusPayloads, ownPayloads } from '../../helpers/hostile';
import { page } from './sanitized';

const folder = join(import.meta.dirname, '../../fixtures');
const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const by = (html: string, piece: number) => finish(sanitizing(bodyOf(html), { page, piece })).body;
const ATONCE = Number.POSITIVE_INFINITY;

describe('a long body that is sanitized piece by piece comes out as if it were sanitized at once', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const html = readFileSync(join(folder, name, 'source.html'), 'utf8');
    const whole = by(html, ATONCE);
    for (const piece of [1, 300]) expect(by(html, piece)).toBe(whole);
  });

  const payloads = [...ownPayloads(), ...corpusPayloads({ repetitions: 20 })];
  const classes = [...new Set(payloads.map((payload) => payload.class))];
  it.each(classes)('whatever strangers put into it: %s', (name) => {
    for (const payload of payloads.filter((one) => one.class === name)) {
      const html = `<p>Above.</p><div>${payload.html}</div><table><tr><td>${payload.html}</td></tr></table>`;
      expect(by(html, 1), payload.id).toBe(by(html, ATONCE));
    }
  });

  it('is in pieces indeed: no piece of a table of a thousand rows is much longer than asked', () => {
    const sizes: number[] = [];
    const rows = Array.from({ length: 1000 }, (_, at) => `<tr><td>${at}</td></tr>`).join('');
    const body = bodyOf(`<p>Above.</p><table><tbody>${rows}</tbody></table>`);
    const purify = (html: string) => {
      sizes.push(html.length);
      return html;
    };
    expect(finish(purifiedByPieces(body, 500, purify))).toBe(body.innerHTML);
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThan(600);
  });

  it('is sanitized at once after all where a tag around the pieces comes out changed', () => {
    const body = bodyOf(`<div title="x">${'<p>text</p>'.repeat(50)}</div>`);
    expect(finish(purifiedByPieces(body, 20, (html) => html.replace(' title="x"', '')))).toBeNull();
  });
});
