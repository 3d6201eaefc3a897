// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { nameReader } from '../../../utils/article/metadata/names';
import { rolesFor } from '../../../utils/article/metadata/roles';
import { lexicon } from '../../../utils/rules/lexicon';

describe('names in a list', () => {
  const read = (text: string, lang = 'en', sites: string[] = ['Kabar Nusa', 'kabarnusa.example']) =>
    nameReader(lexicon, lang, sites).read(text);

  it.each([
    ['Ratri Wulan, Bagas Setia dan Dimas Arum', 'id', ['Ratri Wulan', 'Bagas Setia', 'Dimas Arum']],
    ['Ann Lee and Bo Park', 'en', ['Ann Lee', 'Bo Park']],
    ['Maria Wea & Ketut Giarta', 'id', ['Maria Wea', 'Ketut Giarta']],
    ['Klara Wend und Timo Rasch', 'de', ['Klara Wend', 'Timo Rasch']],
    ['Martin King, Jr', 'en', ['Martin King, Jr']],
    ['João Costa e Silva', 'pt', ['João Costa e Silva']],
    ['Intan Permata - Kabar Nusa', 'id', ['Intan Permata']],
    ['Ann Lee (ann.lee@mail.example)', 'en', ['Ann Lee']],
    ['Ann Lee @annlee', 'en', ['Ann Lee']],
    ['Ann Lee, Staff Writer', 'en', ['Ann Lee']],
    ["Bayu Kresna, Jum'at, 3 Mei 2024 10:15 WIB", 'id', ['Bayu Kresna']],
    ['kabarnusa.example reporter', 'id', []],
    ['https://social.example/kabar', 'id', []],
    ['Ann Lee and Bo Park in Saltbeck', 'en', ['Ann Lee', 'Bo Park']],
    ['佐伯円、高梨翔', 'ja', ['佐伯円', '高梨翔']],
    ['Ann Lee Tuesday, Aug. 17, 2010', 'en', ['Ann Lee']],
    ['Klara Wend (mit Timo Rasch und Ida Rohn)', 'de', ['Klara Wend', 'Timo Rasch', 'Ida Rohn']],
    ['Ann (A.J.) Lee', 'en', ['Ann (A.J.) Lee']],
    ['Ann Lee (Kabar) Saltbeck', 'en', ['Ann Lee']],
    ['LÉA MARIN Envoyée spéciale', 'fr', ['LÉA MARIN']],
    ['Hof & i', 'de', ['Hof & i']],
    ['elkabar.es', 'es', []],
    ['Follow @annlee', 'en', []],
  ])('%s', (text, lang, people) => {
    expect(read(text, lang).people).toEqual(people);
  });

  it('tells desks and agencies from people', () => {
    expect(read('Tim Redaksi', 'id')).toMatchObject({ people: [], desk: ['Tim Redaksi'] });
    expect(read('Ann Lee, AP')).toMatchObject({ people: ['Ann Lee'], agencies: ['AP'] });
  });
});

it.each([
  ['zh', '记者张三', '张三'],
  ['zh', '記者林若晴／台北報導', '林若晴／台北報導'],
  ['zh', '文/许若晴', '许若晴'],
  ['zh', '文化遗产保护', undefined],
  ['ja', '文化遺産の保存', undefined],
  ['ja', '記者会見の全文', undefined],
  ['ja', '執筆：佐伯円', '佐伯円'],
  ['ko', '글 한서윤', '한서윤'],
  ['ko', '글로벌 경제 동향', undefined],
])('makes no author of a word that begins like "by" (%s: %s)', (lang, line, rest) => {
  expect(rolesFor(lexicon, lang).withoutBy(line)).toBe(rest);
});
