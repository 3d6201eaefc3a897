import { describe, expect, it } from 'vitest';
import { storyLines, storyPage } from './harness/story';
import { useBrowser } from './harness/use-browser';

const host = 'http://www.pasarpagi.co.id';
const text = storyLines.map((line) => `<p>${line}</p>`).join('');
const pages = {
  [`${host}/dinyatakan`]: storyPage({
    paragraphs: [],
    inside: `<isi-berita><template shadowrootmode="closed"><div>${text}</div></template></isi-berita>`,
  }),
  [`${host}/ditulis`]: storyPage({
    paragraphs: [],
    inside: `<div id="isi"></div><script>
  const root = document.getElementById('isi').attachShadow({ mode: 'closed' });
  root.innerHTML = '<style>.tutup { display: none }</style><p class="tutup">Tidak pernah terlihat oleh siapa pun di halaman ini, sebab gaya di pohon ini menutupnya.</p>' + ${JSON.stringify(text)};
</script>`,
  }),
  [`${host}/berlapis`]: storyPage({
    paragraphs: [],
    inside: `<isi-berita><template shadowrootmode="open"><slot name="awal"></slot><isi-dalam><template shadowrootmode="closed">${text}<slot></slot></template><p>Penutup dari dalam. ${storyLines[0]}</p></isi-dalam></template><p slot="awal">Pembuka dari luar. ${storyLines[1]}</p></isi-berita>`,
  }),
};
const session = useBrowser(pages);

describe('a story that stands in a shadow tree is read at a click', () => {
  it.each([
    ['closed, and declared in the markup', 'dinyatakan', storyLines],
    ['closed, and made by a script in an empty block', 'ditulis', storyLines],
    [
      'closed within an open one, with what both were given',
      'berlapis',
      [`Pembuka dari luar. ${storyLines[1]}`, ...storyLines, `Penutup dari dalam. ${storyLines[0]}`],
    ],
  ])('%s', async (_, path, lines) => {
    const page = await session.read(`${host}/${path}`);
    const shown = await session.drive.inReader(page, ({ reader }) =>
      [...reader.querySelectorAll('.body p')].map((one) => one.textContent),
    );
    expect(shown).toEqual(lines);
  });
});
