import { readdirSync } from 'node:fs';
import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { publishers } from '../../../utils/rules/publishers';
import { importsOf, sources } from '../house/sources';

const all = publishers.flatMap((country) => country.publishers);
const domains = all.flatMap((publisher) => publisher.domains);
const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const country = (code: string) => publishers.find((one) => one.country === code)?.publishers ?? [];

describe('the shipped list of publishers', () => {
  it('is long enough to find oneself in', () => {
    expect(all.length).toBeGreaterThanOrEqual(1500);
    expect(publishers.length).toBeGreaterThanOrEqual(150);
    expect(country('ID').length).toBeGreaterThanOrEqual(180);
  });

  it('names every file after its country, which the browser has a name for', () => {
    const files = readdirSync('utils/rules/publishers').sort();
    expect(publishers.map((one) => `${one.country.toLowerCase()}.json`)).toEqual(files);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(publishers.filter((one) => !names.of(one.country))).toEqual([]);
  });

  it('asks for no more and no less than a registrable domain: a wider one would be everybody’s', () => {
    const wrong = domains.filter((domain) => {
      const { domain: registrable, isIcann } = parse(domain);
      return registrable !== domain || !isIcann;
    });
    expect(wrong).toEqual([]);
  });

  it('has a domain once only', () => {
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
  });

  it.each(publishers.map((one) => [one.country, one] as const))(
    'is sorted in %s',
    (_, { publishers: list }) => {
      const sorted = list.toSorted(
        (a, b) => byName.compare(a.name, b.name) || ((a.domains[0] ?? '') < (b.domains[0] ?? '') ? -1 : 1),
      );
      expect(list.map(({ domains }) => domains[0])).toEqual(sorted.map(({ domains }) => domains[0]));
    },
  );

  it('tells publishers of one name in one country apart', () => {
    for (const { country, publishers: list } of publishers) {
      const names = list.map(({ name }) => name);
      expect(new Set(names).size, country).toBe(names.length);
    }
  });

  it('gives each a name, a domain and languages that exist', () => {
    for (const { lang, publishers: list } of publishers) {
      for (const publisher of list) {
        expect(publisher.name.trim()).not.toBe('');
        expect(publisher.domains, publisher.name).not.toEqual([]);
        expect(Intl.getCanonicalLocales(publisher.lang ?? lang)[0]).toBe(publisher.lang ?? lang);
        expect(publisher.lang, publisher.name).not.toBe(lang);
        expect(publisher.name, 'in Latin letters').toMatch(/^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u);
        expect(publisher.native ?? '字', publisher.name).toMatch(
          /[^\p{Script=Latin}\p{Script=Common}\p{M}]/u,
        );
      }
    }
  });
});

it('the list stays out of what is injected and of the background', () => {
  const importers = sources().filter((source) =>
    importsOf(source).some(({ from, typeOnly }) => from === 'utils/rules/publishers' && !typeOnly),
  );
  const elsewhere = importers.filter(({ path }) => !/^entrypoints\/(options|popup)\//.test(path));
  expect(elsewhere.map(({ path }) => path)).toEqual([]);
});
