// @ts-check

/**
 * A news page with an overlay, a bar that stays, and a feed at its side that changes: lines come and go, a price is
 * written anew, a class is set.
 * @param {number} paragraphs
 * @param {number} changes a second
 */
export function busyPage(paragraphs, changes) {
  const text = Array.from(
    { length: paragraphs },
    (_, at) =>
      `<p>Alinea ${at}. Warga menata lapak di tepi sungai sejak <a href="#${at}">pagi</a>, lalu pulang.</p>`,
  ).join('\n');
  return `<!doctype html><html lang="id"><meta charset="utf-8"><title>Pasar pagi</title>
<header style="position:sticky;top:0;background:#fff"><a href="/">Kabar</a> <a href="/a">Kota</a> <a href="/b">Dunia</a></header>
<aside style="position:fixed;right:0;top:90px;width:200px;height:300px"><b id="harga">0</b><ul id="kabar"></ul></aside>
<main style="max-width:640px">${text}</main>
<div id="lapis" style="position:fixed;inset:0;background:#fff;z-index:9"><h2>Newsletter</h2><input type="email"><button>Daftar</button></div>
<script>
  let n = 0;
  const once = () => {
    n += 1;
    harga.textContent = n;
    harga.className = n % 2 ? 'naik' : 'turun';
    if (n % 3 === 0) kabar.append(Object.assign(document.createElement('li'), { textContent: 'Kabar ' + n }));
    if (kabar.children.length > 12) kabar.firstChild.remove();
  };
  if (${changes}) setInterval(once, 1000 / ${changes || 1});
</script>`;
}
