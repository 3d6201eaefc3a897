/** The parts of a page that an overlay lies over. */
export interface PageParts {
  html: string;
  head?: string | undefined;
  html_?: string | undefined;
  body_?: string | undefined;
  script?: string | undefined;
  wrap?: ((content: string) => string) | undefined;
}

const lines = Array.from(
  { length: 24 },
  (_, at) =>
    `<p>Alinea ${at + 1}. Warga menata lapak di tepi sungai sejak pagi, lalu menyapu jalan, dan <a href="#a${at}">pulang</a> menjelang siang bersama anak mereka, seperti setiap hari pasaran di kampung itu.</p>`,
).join('\n');

/** A news page with a story long enough to scroll, its bars and links, and what `parts` lays over it. */
export function overlaidPage({
  html,
  head = '',
  html_ = '',
  body_ = '',
  script = '',
  wrap,
}: PageParts): string {
  const content = `<main><article><h1>Pasar pagi di tepi sungai</h1>${lines}</article></main>`;
  return `<!doctype html><html lang="id" ${html_}><head><meta charset="utf-8"><title>Pasar pagi</title>
<style>body{font:18px/1.6 sans-serif;margin:0} main{max-width:640px;margin:160px auto 40px} p{margin:0 0 1.2em}</style>${head}</head>
<body ${body_}><div id="kepala"><a href="/">Kabar Pasar</a></div>
${wrap ? wrap(content) : content}
<footer style="height:300px"><a href="/tentang">Tentang</a></footer>${html}<script>${script}</script></body></html>`;
}
