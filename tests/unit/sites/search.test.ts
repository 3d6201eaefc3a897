import { describe, expect, it } from 'vitest';
import { find, fold, listed } from '../../../components/sites/search';
import { publishers } from '../../../utils/rules/publishers';

const names = (locale: string, query: string) =>
  find(listed(publishers, locale), query).flatMap((country) => country.publishers.map(({ name }) => name));

describe('searching the list of publishers', () => {
  it.each([
    ['el pais spain', 'El País'],
    ['EL PAÍS ELPAIS.COM SPAIN', 'El País'],
    ['hurriyet', 'Hürriyet'],
    ['haberturk', 'Habertürk'],
    ['borsen', 'Børsen'],
    ['oslobodenje', 'Oslobođenje'],
    ["l'equipe", 'L’Équipe'],
    ['朝日', 'Asahi Shimbun'],
    ['no such paper', ''],
    ['kompas.id', 'Kompas'],
    ['pikiran-rak', 'Pikiran Rakyat'],
    ['post jakarta', 'The Jakarta Post'],
  ])('finds by %j', (query, name) => {
    expect(names('en', query)[0] ?? '').toBe(name);
  });

  it('finds all of a country by its name in the language of the interface', () => {
    expect(names('id', 'belanda')).toContain('de Volkskrant');
    expect(names('en', 'netherlands')).toContain('de Volkskrant');
    expect(names('en', 'belanda')).not.toContain('de Volkskrant');
  });

  it('puts the reader’s own country first, then the others by name', () => {
    expect(listed(publishers, 'id').map(({ name }) => name)[0]).toBe('Indonesia');
    const [own, ...rest] = listed(publishers, 'en-GB').map(({ name }) => name);
    expect(own).toBe('United Kingdom');
    expect(rest).toEqual([...rest].sort(new Intl.Collator('en-GB').compare));
  });

  it('folds nothing together that reads differently', () => {
    expect(fold('Süd')).toBe('sud');
    expect(fold('Ελλάδα')).not.toBe(fold('Ελλαδο'));
  });
});
