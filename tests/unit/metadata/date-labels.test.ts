// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { metadataOf } from './page';

const H1 = '<h1>Two ferries for the islands</h1>';
const URL_WITHOUT_DATE = 'https://www.tideline.example/islands/two-ferries';
const datesOf = (top: string, lang = 'en', after = '') => {
  const { published, modified } = metadataOf('', `${H1}${top}`, {
    html: `lang="${lang}"`,
    url: URL_WITHOUT_DATE,
    after,
  });
  return [published?.slice(0, 10), modified?.slice(0, 10)];
};

describe('a change before the publication in one line', () => {
  it.each([
    ['ar', 'آخر تحديث: 14 مايو 2024 - نشر في: 2 مايو 2024'],
    ['cs', 'Aktualizováno 14. května 2024, publikováno 2. května 2024'],
    ['da', 'Opdateret 14. maj 2024. Publiceret 2. maj 2024'],
    ['de', 'Zuletzt geändert: 14.05.2024 | Erstellt: 02.05.2024'],
    ['en', 'Last updated 14 May 2024 and first published 2 May 2024'],
    ['es', 'Modificado el 14 de mayo de 2024 / Publicado el 2 de mayo de 2024'],
    ['fr', 'Mis à jour le 14 mai 2024 à 10h, publié le 2 mai 2024 à 8h'],
    ['hi', 'अपडेट: 14 मई 2024, प्रकाशित: 2 मई 2024'],
    ['id', 'Diperbarui 14 Mei 2024, tayang 2 Mei 2024'],
    ['it', 'Aggiornato il 14 maggio 2024 - Pubblicato il 2 maggio 2024'],
    ['ja', '更新：2024年5月14日 公開：2024年5月2日'],
    ['ko', '수정 2024.05.14. 입력 2024.05.02.'],
    ['ms', 'Dikemas kini 14 Mei 2024, disiarkan 2 Mei 2024'],
    ['nl', 'Bijgewerkt op 14 mei 2024, gepubliceerd op 2 mei 2024'],
    ['no', 'Oppdatert 14. mai 2024 – publisert 2. mai 2024'],
    ['pl', 'Aktualizacja: 14 maja 2024, opublikowano: 2 maja 2024'],
    ['pt', 'Atualizado em 14 de maio de 2024. Publicado em 2 de maio de 2024'],
    ['ru', 'Обновлено 14 мая 2024, опубликовано 2 мая 2024'],
    ['sv', 'Uppdaterad 14 maj 2024. Publicerad 2 maj 2024'],
    ['sw', 'Ilisasishwa 14 Mei 2024, ilichapishwa 2 Mei 2024'],
    ['tr', 'Güncelleme: 14 Mayıs 2024 Yayınlanma: 2 Mayıs 2024'],
    ['uk', 'Оновлено 14 травня 2024, опубліковано 2 травня 2024'],
    ['vi', 'Cập nhật 14/5/2024, đăng ngày 2/5/2024'],
    ['zh', '更新时间：2024-05-14 发布时间：2024-05-02'],
  ])('%s', (lang, line) => {
    expect(datesOf(`<p class="line">${line}</p>`, lang)).toEqual(['2024-05-02', '2024-05-14']);
  });
});

describe('which date is which', () => {
  it.each([
    ['by words behind them', '<p>14 May 2024 (updated), 2 May 2024 (published)</p>'],
    ['by words in the line above each', '<div>Updated<br>14 May 2024<br>Published<br>2 May 2024</div>'],
    [
      'by the cells before them',
      '<dl><dt>Updated</dt><dd><span>14 May 2024</span></dd><dt>Published</dt><dd><span>2 May 2024</span></dd></dl>',
    ],
    [
      'by words before exact times',
      '<ul class="x"><li><b>Updated</b> <span><time datetime="2024-05-14">14 May</time></span></li><li><b>Published</b> <span><time datetime="2024-05-02">2 May</time></span></li></ul>',
    ],
    ['by a word for the second alone', '<p>2 May 2024, 10:05 | Updated 14 May 2024, 11:00</p>'],
  ])('is told %s', (_, top) => {
    expect(datesOf(top)).toEqual(['2024-05-02', '2024-05-14']);
  });

  it('is not told by the headline', () => {
    const page = metadataOf('', '<h1>Last ferry updated</h1><div>2 May 2024</div><div>14 May 2024</div>', {
      html: 'lang="en"',
      url: URL_WITHOUT_DATE,
    });
    expect([page.published, page.modified]).toEqual(['2024-05-02', undefined]);
  });

  it('a change alone is when it was published, whatever days the text names', () => {
    const text = `<p>${'The ferry lay still, and the pier was full of people who had come to see it. '.repeat(3)}</p>`;
    const list = '<ul><li>2 May 2024: notice of the ferry company</li></ul>';
    expect(datesOf('<p>Last updated: 14 May 2024<br>Ferry office</p>', 'en', text + list)[0]).toBe(
      '2024-05-14',
    );
  });
});

describe('months within names', () => {
  it.each([
    ['en', 'By June Marsh, 12 September 2024', '2024-09-12'],
    ['en', 'By April Octavia Decker on Sept 12th, 2024', '2024-09-12'],
    ['en', 'May Augustin · September 12, 2024 at 9:15', '2024-09-12'],
    ['en', 'By Jan Marlow 2024 Sep 12', '2024-09-12'],
    ['id', 'Septian Okta - 12 Juli 2024', '2024-07-12'],
    ['id', 'Oleh Novi Desiana, Kamis, 12 September 2024', '2024-09-12'],
    ['de', 'Von August Maier, am 12. September 2024', '2024-09-12'],
    ['es', 'Por Abril Mayoral 12 de septiembre de 2024', '2024-09-12'],
    ['en', 'Agus Marwan 12 Oktober 2024', undefined], // of another language than the page says
  ])('%s: %s', (lang, line, date) => {
    expect(datesOf(`<div class="line">${line}</div>`, lang)[0]).toBe(date);
  });
});
