import type { Page } from 'puppeteer-core';
import { newsPage } from './news-site';
import { send } from './stored';
import { storyLines } from './story';
import type { Session } from './use-browser';

/** What every article of the sites below says besides, in words that no rule knows. */
export const REPEATED = 'Serambi kami terbuka tiap Sabtu pukul empat';

const SUBJECTS = [
  ['Jembatan', 'Jembatan lama di hulu ditutup sementara'],
  ['Bakau', 'Warga menanam bakau sepanjang muara timur'],
  ['Perahu', 'Perahu kayu berlayar menuju pulau seberang'],
  ['Sekolah', 'Murid sekolah belajar membaca peta bintang'],
  ['Kopi', 'Petani kopi memanen lebih awal musim ini'],
  ['Museum', 'Museum kecil menyimpan layang-layang tua'],
] as const;

/** Addresses of articles of a site, each of another subject. */
export const articlesOf = (host: string): string[] =>
  SUBJECTS.map(
    ([, title], at) => `${host}/read/2026/11/2${at}/1234567${at}/${title.toLowerCase().replaceAll(' ', '-')}`,
  );

/** Those articles, each with what the site says on all; `links` lead to the others. */
export function learntPages(host: string, { links = false } = {}): Record<string, string> {
  const addresses = articlesOf(host);
  return Object.fromEntries(
    addresses.map((address, at) => {
      const [subject = '', title = ''] = SUBJECTS[at] ?? [];
      const others = addresses.filter((one) => links && one !== address);
      const page = newsPage({
        title,
        paragraphs: storyLines
          .map((line) => `${subject}. ${line}`)
          .toSpliced(5, 0, `${REPEATED} di <a href="${host}/serambi">ruang bawah</a>`),
        after: `<nav>${others.map((one) => `<a href="${one}">Kabar</a>`).join(' ')}</nav>`,
      });
      return [address, page];
    }),
  );
}

/** The sites that the extension knows, and from how many articles each; `own` is a page of ours. */
export async function learntSites(own: Page): Promise<Record<string, number>> {
  const reply = (await send(own, 'learnt', {})) as { value: { site: string; articles: number }[] };
  return Object.fromEntries(reply.value.map(({ site, articles }) => [site, articles]));
}

/** Clicks a button of the popup by its words. */
export async function clickInPopup(session: Session, words: string): Promise<void> {
  const popup = await session.popup();
  await popup.evaluate((sought) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find((one) => one.textContent === sought);
    if (!button) throw new Error(`no "${sought}" in: ${document.body.innerText}`);
    button.click();
  }, words);
}
