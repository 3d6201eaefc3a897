/** Something that floats over a page and belongs there. `sel` finds it; it has to stay. */
export interface InnocentCase {
  name: string;
  sel: string;
  html: string;
  script?: string;
  /** What the reader clicks on first, which opens it. */
  click?: string;
  /** That was before the cleaner came. */
  before?: true;
  path?: string;
  wrap?: (content: string) => string;
}

const sheet = 'position:fixed;inset:0;background:rgba(0,0,0,.6);z-index:9000';
const centre =
  'position:fixed;left:50%;top:50%;transform:translate(-50%,-50%);width:520px;height:380px;background:#fff;z-index:9001;padding:24px';
const links = (count: number) =>
  Array.from({ length: count }, (_, at) => `<a href="/rubrik/${at}">Rubrik ${at}</a> `).join('');
const opens = (id: string, html: string) =>
  `document.querySelector('#buka').onclick = () => { const d = document.createElement('div'); d.id = '${id}'; ${html}; document.body.append(d); };`;
const button = '<button id="buka" style="position:absolute;top:40px;right:40px;z-index:5">Buka</button>';
const photo = (w: number, h: number) =>
  `<img width="${w}" height="${h}" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'/%3E" alt="">`;

export const innocents: InnocentCase[] = [
  {
    name: 'a navigation that stays at the head',
    sel: '#n1',
    html: `<header id="n1" style="position:sticky;top:0;height:64px;background:#fff;z-index:100"><a href="/">Kabar</a><nav>${links(6)}</nav><a href="/langganan">Langganan sekarang</a><a href="/newsletter">Newsletter</a></header>`,
  },
  {
    name: 'a bar of the site without any semantics',
    sel: '#n2',
    html: `<div id="n2" style="position:fixed;top:0;left:0;right:0;height:56px;background:#fff;z-index:100"><a href="/"><img alt="Kabar" width="100" height="30"></a><a href="/akun">Masuk</a><a href="/langganan">Langganan sekarang</a></div>`,
  },
  {
    name: 'tabs at the foot, as on phones',
    sel: '#n3',
    html: `<div id="n3" style="position:fixed;bottom:0;left:0;right:0;height:60px;background:#fff;z-index:100"><a href="/">Beranda</a><a href="/video">Video</a><a href="/notifikasi">Notifikasi</a><a href="/akun">Akun</a></div>`,
  },
  {
    name: 'the way back to the top',
    sel: '#n4',
    html: '<button id="n4" aria-label="Ke atas" style="position:fixed;right:20px;bottom:20px;width:48px;height:48px;z-index:50">↑</button>',
  },
  {
    name: 'a rail of share buttons',
    sel: '#n5',
    html: `<div id="n5" style="position:fixed;left:10px;top:200px;width:48px;height:240px;z-index:50"><a href="https://www.facebook.com/sharer/sharer.php?u=x">${photo(40, 40)}</a><a href="https://twitter.com/intent/tweet?url=x">${photo(40, 40)}</a><a href="https://api.whatsapp.com/send?text=x">${photo(40, 40)}</a><a href="https://t.me/share/url?url=x">${photo(40, 40)}</a></div>`,
  },
  {
    name: 'a player that the reader started',
    sel: '#n6',
    click: '#n6 video',
    before: true,
    html: '<div id="n6" style="position:fixed;right:10px;bottom:10px;width:400px;height:225px;z-index:50"><video loop controls style="width:400px;height:225px" src="/siaran.wav"></video></div>',
    script: `const v = document.querySelector('#n6 video'); v.controls = false; v.onclick = () => v.play();`,
  },
  {
    name: 'the settings of cookies as a page of their own',
    path: '/pengaturan-cookie/',
    sel: '#n7',
    html: '<div id="n7" style="position:sticky;bottom:0;height:180px;background:#fff;z-index:9"><h2>Pengaturan cookie</h2><label><input type="checkbox"> Statistik</label><label><input type="checkbox"> Iklan</label><button>Simpan</button></div>',
  },
  {
    name: 'a login that a click opened',
    sel: '#n8',
    click: '#buka',
    html: button,
    script: opens(
      'n8',
      `d.style.cssText = '${sheet}'; d.innerHTML = '<div role=dialog aria-modal=true style="${centre}"><h2>Masuk</h2><input type=email><input type=password><button>Masuk</button><button>Tutup</button></div>'`,
    ),
  },
  {
    name: 'a search that a click opened',
    sel: '#n9',
    click: '#buka',
    html: button,
    script: opens(
      'n9',
      `d.style.cssText = '${sheet};background:#fff'; d.innerHTML = '<input name=kata style="width:60%"><button>Cari</button>'`,
    ),
  },
  {
    name: 'a chat that a click opened',
    sel: '#n10',
    click: '#buka',
    html: button,
    script: opens(
      'n10',
      `d.style.cssText = 'position:fixed;right:20px;bottom:20px;width:360px;height:480px;background:#fff;z-index:99'; d.innerHTML = '<h2>Bantuan</h2><p>Tulis e-mail Anda</p><input type=email><button>Kirim</button>'`,
    ),
  },
  {
    name: 'a table of contents beside the text',
    sel: '#n11',
    html: `<div id="n11" style="position:fixed;left:10px;top:120px;width:200px;height:300px;z-index:9"><b>Isi</b><a href="#a">Cookies</a><a href="#b">Newsletter</a><a href="#c">Pasar</a><a href="#d">Harga</a></div>`,
  },
  {
    name: 'a bar that shows how far one has read',
    sel: '#n12',
    html: '<div id="n12" style="position:fixed;top:0;left:0;width:100%;height:4px;background:red;z-index:999"></div>',
  },
  {
    name: 'a link to skip to the text',
    sel: '#n13',
    html: '<a id="n13" href="#isi" style="position:fixed;left:4px;top:4px;width:120px;height:30px;z-index:999">Langsung ke isi</a>',
  },
  {
    name: 'controls of a map',
    sel: '#n14',
    html: `<div style="position:relative;height:300px"><canvas width="600" height="300"></canvas><div id="n14" style="position:absolute;right:10px;top:10px;width:40px;height:90px;z-index:1000;background:#fff"><button>+</button><button>−</button></div></div>`,
  },
  {
    name: 'a sound player of the site that is heard',
    sel: '#n15',
    click: '#n15 button',
    html: `<div id="n15" style="position:fixed;bottom:0;left:0;right:0;height:90px;background:#fff;z-index:50"><button>Putar</button><audio loop src="/siaran.wav"></audio><span>Radio Kabar, siaran pagi. Langganan sekarang.</span><button aria-label="Tutup">×</button></div>`,
    script: `document.querySelector('#n15 button').onclick = () => document.querySelector('#n15 audio').play();`,
  },
  {
    name: 'a ticker of the latest news',
    sel: '#n16',
    html: `<div id="n16" style="position:fixed;bottom:0;left:0;right:0;height:44px;background:#b00;color:#fff;z-index:50"><b>TERKINI</b> <a href="/kota/2">Jembatan lama dibuka lagi setelah diperbaiki dua bulan</a><button aria-label="Tutup">×</button></div>`,
  },
  {
    name: 'a picture that a click enlarged',
    sel: '#n17',
    click: '#buka',
    html: button,
    script: opens(
      'n17',
      `d.style.cssText = '${sheet}'; d.innerHTML = '${photo(900, 600).replaceAll("'", "\\'")}<button aria-label="Tutup">×</button>'; document.body.style.overflow = 'hidden'`,
    ),
  },
  {
    name: 'a menu that a click opened, with a lock on scrolling',
    sel: '#n18',
    click: '#buka',
    html: button,
    script: opens(
      'n18',
      `d.style.cssText = '${sheet};background:#fff'; d.innerHTML = '<a href=/a>Kota</a><a href=/b>Dunia</a><p>Newsletter, langganan sekarang</p><button>Tutup</button>'; document.body.style.overflow = 'hidden'`,
    ),
  },
  {
    name: 'the page itself, in a frame of its own that is fixed',
    sel: '#n19',
    html: '',
    wrap: (content) => `<div id="n19" style="position:fixed;inset:0;overflow:auto">${content}</div>`,
  },
  {
    name: 'an idle player of the article itself',
    sel: '#n20',
    html: '',
    wrap: (content) =>
      `<div id="n20" style="position:relative;width:640px;height:360px;background:#000"><video style="width:640px;height:360px"></video></div>${content}`,
  },
];
