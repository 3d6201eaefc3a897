import type { OverlayKind } from '../../../utils/rules/overlays/types';

/** An overlay as a real system or site puts it on a page, in our own words. `sel` finds it; it has to be gone. */
export interface OverlayCase {
  name: string;
  kind: OverlayKind;
  sel: string;
  html: string;
  head?: string;
  /** Attributes of html and body. */
  html_?: string;
  body_?: string;
  /** Runs at the end of the body. */
  script?: string;
  /** Wraps the page's own content. */
  wrap?: (content: string) => string;
  /** It comes later than the page, by a script. */
  late?: true;
  /** Goes only where we were there before the reader: else it may be the reader who opened it. */
  early?: true;
}

const sheet = 'position:fixed;inset:0;background:rgba(0,0,0,.6);z-index:2147483000';
const centre =
  'position:fixed;left:50%;top:50%;transform:translate(-50%,-50%);width:520px;height:380px;background:#fff;z-index:2147483001;padding:24px';
const below = 'position:fixed;left:0;right:0;bottom:0;background:#fff;z-index:2147483000';
const box = (style: string, inside: string, rest = '') => `<div ${rest} style="${style}">${inside}</div>`;
const frame = (style: string, inside: string, rest = '') =>
  `<iframe ${rest} style="border:0;${style}" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`;
const picture = (w: number, h: number) =>
  `<img width="${w}" height="${h}" style="width:${w}px;height:${h}px" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'%3E%3Crect width='100%25' height='100%25' fill='teal'/%3E%3C/svg%3E" alt="">`;

export const overlays: OverlayCase[] = [
  {
    name: 'OneTrust: banner at the foot with a dark filter',
    kind: 'consent',
    sel: '#onetrust-banner-sdk',
    html: `<div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter" style="${sheet}"></div>
      <div id="onetrust-banner-sdk" role="region" aria-label="Cookie banner" style="${below};height:220px;z-index:2147483645">
      <p>Situs ini memakai kuki untuk statistik dan iklan.</p><button>Setuju semua</button><button>Pengaturan kuki</button></div></div>`,
  },
  {
    name: 'Sourcepoint: a frame in a message container, html locked by a class',
    kind: 'consent',
    sel: '#sp_message_container_901',
    head: '<style>html.sp-message-open{overflow:hidden!important} html.sp-message-open body{position:fixed;width:100%;overflow:hidden!important;margin:0}</style>',
    html_: 'class="sp-message-open"',
    html: `<div id="sp_message_container_901" style="position:fixed;inset:0;z-index:2147483647;background:rgba(0,0,0,.5)">${frame('position:absolute;inset:10% 20%;width:60%;height:80%;background:#fff', '<p>Wir und unsere Partner brauchen Ihre Einwilligung</p><button>Zustimmen</button>', 'id="sp_message_iframe_901" title="SP Consent Message"')}</div>`,
  },
  {
    name: 'Quantcast / InMobi: a two-layer dialog',
    kind: 'consent',
    sel: '.qc-cmp2-container',
    body_: 'style="overflow:hidden"',
    html: `<div class="qc-cmp2-container" id="qc-cmp2-container"><div class="qc-cmp2-main" style="${sheet};display:flex;align-items:center;justify-content:center">
      <div class="qc-cmp-cleanslate qc-cmp2-ui" role="dialog" aria-modal="true" style="background:#fff;width:620px;height:420px"><h2>We value your privacy</h2><p>We and our partners store information on a device.</p><button mode="secondary">MORE OPTIONS</button><button mode="primary">AGREE</button></div></div></div>`,
  },
  {
    name: 'Didomi: a popup in its host',
    kind: 'consent',
    sel: '#didomi-popup',
    body_: 'class="didomi-popup-open" style="overflow:hidden"',
    html: `<div id="didomi-host"><div class="didomi-popup-backdrop" style="${sheet}"><div id="didomi-popup" class="didomi-popup-container" role="dialog" style="${centre}"><p>Avec votre accord, nos partenaires et nous utilisons des cookies.</p><button>Accepter</button></div></div></div>`,
  },
  {
    name: 'Cookiebot: dialog and underlay beside each other',
    kind: 'consent',
    sel: '#CybotCookiebotDialog',
    html: `<div id="CybotCookiebotDialogBodyUnderlay" style="${sheet}"></div><div id="CybotCookiebotDialog" role="dialog" style="${centre}"><h2>This website uses cookies</h2><button>Allow all</button></div>`,
  },
  {
    name: 'Usercentrics: in an open shadow tree',
    kind: 'consent',
    sel: '#usercentrics-root',
    html: '<div id="usercentrics-root"></div>',
    script: `document.querySelector('#usercentrics-root').attachShadow({mode:'open'}).innerHTML = '<div style="${sheet}"><div style="${centre}"><h2>Datenschutzeinstellungen</h2><p>Wir verwenden Cookies.</p><button data-testid="uc-accept-all-button">Alles akzeptieren</button></div></div>';`,
  },
  {
    name: 'an unknown wall in a closed shadow tree of a custom element',
    kind: 'consent',
    sel: 'privacy-notice',
    html: '<privacy-notice></privacy-notice>',
    script: `document.querySelector('privacy-notice').attachShadow({mode:'closed'}).innerHTML = '<div style="${sheet}"><div style="${centre}"><h2>Privasi Anda</h2><p>Kami memakai cookie untuk statistik.</p><button>Setuju</button></div></div>';`,
  },
  {
    name: 'TrustArc: overlay and frame',
    kind: 'consent',
    sel: '.truste_box_overlay',
    html: `<div class="truste_overlay" style="${sheet}"></div><div class="truste_box_overlay" style="${centre}">${frame('width:100%;height:100%', '<p>Your choices regarding cookies</p>', 'class="truste_popframe" title="TrustArc Cookie Consent Manager"')}</div>`,
  },
  {
    name: 'an unnamed consent bar at the head',
    kind: 'consent',
    sel: '#k1',
    html: box(
      'position:fixed;top:0;left:0;right:0;height:140px;background:#222;color:#fff;z-index:9999',
      '<p>We use cookies to make this site work. Read about it.</p><button>OK</button>',
      'id="k1"',
    ),
  },
  {
    name: 'Funding Choices: adblock wall',
    kind: 'adblock',
    sel: '.fc-ab-root',
    body_: 'style="overflow:hidden"',
    html: `<div class="fc-ab-root"><div class="fc-dialog-container"><div class="fc-dialog-overlay" style="${sheet}"></div><div class="fc-dialog fc-ab-dialog" role="dialog" style="${centre}"><h1>Ad blocker detected</h1><p>Please allow ads on our site.</p><button class="fc-cta-consent">I have disabled it</button></div></div></div>`,
  },
  {
    name: 'Admiral: an adblock wall with random class names and blurred text',
    kind: 'adblock',
    sel: '.q7x2',
    head: '<style>main{filter:blur(6px)}</style>',
    body_: 'style="overflow:hidden!important"',
    html: `<div class="q7x2" style="${sheet}"><div class="z9p" style="${centre}"><h2>It looks like you are using an adblocker</h2><button>Disable my adblocker</button><button>Continue without supporting us</button></div></div>`,
  },
  {
    name: 'Indonesian adblock wall with pointer events off',
    kind: 'adblock',
    sel: '#matikan',
    head: '<style>main{pointer-events:none;user-select:none}</style>',
    html: box(
      `${sheet};background:#fff`,
      '<h2>Pemblokir iklan terdeteksi</h2><p>Matikan pemblokir iklan untuk terus membaca secara gratis.</p><button>Muat ulang</button>',
      'id="matikan"',
    ),
  },
  {
    name: 'Piano: an offer in a modal frame with a backdrop',
    kind: 'overlay',
    sel: '.tp-modal',
    body_: 'class="tp-modal-open" style="overflow:hidden"',
    html: `<div class="tp-backdrop tp-active" style="${sheet}"></div><div class="tp-modal" style="${centre}"><button class="tp-close" aria-label="Close">×</button>${frame('width:100%;height:90%', '<p>Try a year for less</p>', 'name="offer_1"')}</div>`,
  },
  {
    name: 'Google vignette: an interstitial from the ad service',
    kind: 'ad',
    sel: 'ins.adsbygoogle',
    body_: 'aria-hidden="false" style="overflow:hidden"',
    html: `<ins class="adsbygoogle adsbygoogle-noablate" data-vignette-loaded="true" style="display:block;position:fixed;inset:0;width:100vw;height:100vh;z-index:2147483647;background:#fff">${frame('width:100%;height:100%', '<p>…</p>', 'id="aswift_3" title="Advertisement"')}</ins>`,
  },
  {
    name: 'Google anchor ad',
    kind: 'ad',
    sel: '#aw',
    html: `<ins id="aw" class="adsbygoogle" data-anchor-status="displayed" style="display:block;${below};height:100px">${frame('width:100%;height:90px', '<p>…</p>', 'id="aswift_1"')}</ins>`,
  },
  {
    name: 'sticky banner at the foot of an Indonesian site, with its close button',
    kind: 'ad',
    sel: '.bottom_banner_bar',
    html: `<div class="bottom_banner_bar" style="${below};height:110px;text-align:center"><span class="close_bb" style="cursor:pointer">Tutup Iklan</span><div id="div-gpt-ad-999-0">${frame('width:970px;height:90px', '<p>…</p>', 'id="google_ads_iframe_/1/bottomframe_0"')}</div></div>`,
  },
  {
    name: 'skyscraper advertisements held beside the text',
    kind: 'ad',
    sel: '.skin-kiri',
    html: `<div id="skinads"></div><div class="skin-kiri" id="iklan-kiri" style="position:fixed;left:0;top:80px;width:160px;height:600px;z-index:50"><a href="https://toko.example/a">${picture(160, 600)}</a></div>`,
  },
  {
    name: 'a skin: one link over the whole window',
    kind: 'ad',
    sel: '#lapis',
    html: `<a id="lapis" href="https://toko.example/klik" target="_blank" style="position:fixed;inset:0;z-index:99999;display:block"></a>`,
  },
  {
    name: 'a flying advertisement with a balloon',
    kind: 'ad',
    sel: '.flying_ads',
    html: `<div class="flying_ads" style="position:fixed;right:20px;bottom:120px;width:220px;height:220px;z-index:999"><button class="tutup">x</button><a href="https://toko.example/b">${picture(200, 180)}</a></div>`,
  },
  {
    name: 'a sticky advertisement in the sidebar',
    kind: 'ad',
    sel: '.samping-iklan',
    wrap: (content) =>
      `<div style="display:flex;gap:20px"><div style="flex:1">${content}</div><aside style="width:300px"><div class="samping-iklan ads-sticky" style="position:sticky;top:20px;height:600px">${frame('width:300px;height:600px', '<p>…</p>', 'id="google_ads_iframe_/1/side_0"')}</div></aside></div>`,
    html: '',
  },
  {
    name: 'OneSignal: asks to send notifications',
    kind: 'push',
    sel: '#onesignal-slidedown-container',
    html: `<div id="onesignal-slidedown-container" class="onesignal-reset" style="position:fixed;top:0;left:50%;width:500px;margin-left:-250px;z-index:2258"><div id="onesignal-slidedown-dialog" style="background:#fff;height:160px"><p>Dapatkan notifikasi berita terbaru?</p><button>Nanti</button><button>Izinkan</button></div></div>`,
  },
  {
    name: 'an unnamed push prompt in the corner',
    kind: 'push',
    sel: '#p2',
    html: box(
      'position:fixed;right:20px;bottom:20px;width:360px;height:170px;background:#fff;z-index:999',
      '<p>Allow notifications to get breaking news alerts?</p><button>Not now</button><button>Allow</button>',
      'id="p2"',
    ),
  },
  {
    name: 'app banner at the foot: open in the app',
    kind: 'app',
    sel: '#app1',
    html: box(
      `${below};height:90px;display:flex`,
      '<img alt="" width="48" height="48"><p>Baca di aplikasi, lebih cepat</p><a href="https://app.example/x">Buka</a><button aria-label="Tutup">✕</button>',
      'id="app1"',
    ),
  },
  {
    name: 'app interstitial',
    kind: 'app',
    sel: '.getawayApp',
    body_: 'style="position:fixed;top:-320px;width:100%;overflow:hidden"',
    html: `<div class="getawayApp" style="${sheet};background:#fff"><h2>Unduh aplikasi kami</h2><a href="https://app.example/y">Unduh aplikasi</a><button>Lanjut ke situs</button></div>`,
  },
  {
    name: 'smart banner in the flow above the page',
    kind: 'app',
    sel: '.pita-aplikasi',
    wrap: (content) =>
      `<div class="pita-aplikasi" style="height:70px;display:flex"><button class="close-app">×</button><p>Download our app for free</p><a href="https://app.example/z">Get</a></div>${content}`,
    html: '',
  },
  {
    name: 'newsletter lightbox with a backdrop',
    kind: 'newsletter',
    sel: '#nl',
    body_: 'class="modal-open" style="overflow:hidden;padding-right:15px"',
    html: `<div class="modal-backdrop" style="${sheet};z-index:1040"></div><div id="nl" class="modal show" role="dialog" style="position:fixed;inset:0;z-index:1050"><div style="${centre}"><h3>Never miss a story</h3><p>Sign up for our newsletter. By signing up you accept our privacy policy and cookies.</p><input type="email" placeholder="Your email address"><button>Sign up</button><button class="close" aria-label="Close">×</button></div></div>`,
  },
  {
    name: 'newsletter slide-in in the corner',
    kind: 'newsletter',
    sel: '#nl2',
    html: box(
      'position:fixed;right:16px;bottom:16px;width:380px;height:260px;background:#fff;z-index:500',
      '<h3>Buletin pagi</h3><p>Langsung ke email Anda setiap hari.</p><input type="email"><button>Daftar</button><span class="close">x</span>',
      'id="nl2"',
    ),
  },
  {
    name: 'a wall that asks to sign in, as a modal dialog in the top layer',
    kind: 'login',
    sel: '#masuk',
    early: true,
    html: `<dialog id="masuk" data-x="1" style="width:500px;height:360px"><h2>Masuk untuk pengalaman lebih baik</h2><input type="email" name="matches"><input type="password"><button>Masuk</button></dialog>`,
    script: `document.querySelector('#masuk').showModal();`,
  },
  {
    name: 'Google One Tap',
    kind: 'login',
    sel: '#credential_picker_container',
    html: `<div id="credential_picker_container" style="position:fixed;top:20px;right:20px;width:391px;height:200px;z-index:9999">${frame('width:391px;height:200px', '<p>Sign in</p>', 'title="Sign in with Google Dialog"')}</div>`,
  },
  {
    name: 'a popover in the top layer',
    kind: 'promo',
    sel: '#pop',
    html: `<div id="pop" popover="manual" style="width:600px;height:380px;margin:auto"><h2>Special offer</h2><p>Subscribe now and save.</p><a href="/langganan">See offers</a><button>No thanks</button></div>`,
    script: `document.querySelector('#pop').showPopover();`,
  },
  {
    name: 'a promo strip held at the foot, a picture only',
    kind: 'promo',
    sel: '#strip',
    html: `<div id="strip" style="${below};height:100px;text-align:center"><button class="btn-close" aria-label="Close">×</button><a href="/promo/merdeka">${picture(1200, 96)}</a></div>`,
  },
  {
    name: 'a floating video in the corner',
    kind: 'video',
    sel: '#fv',
    html: `<div id="fv" class="float-vid__content" style="position:fixed;right:10px;bottom:10px;width:400px;height:225px;z-index:900;background:#000"><video muted playsinline style="width:400px;height:225px"></video><button class="close">×</button></div>`,
  },
  {
    name: 'a floating player in a frame',
    kind: 'video',
    sel: '#ff',
    html: box(
      'position:fixed;left:10px;bottom:10px;width:420px;height:240px;z-index:900',
      frame('width:420px;height:236px', '<p>…</p>', 'src="about:blank" title="Video player"'),
      'id="ff"',
    ),
  },
  {
    name: 'an old interstitial: an absolute sheet over the page, everything else inert',
    kind: 'overlay',
    sel: '#sela',
    head: '<style>html,body{height:100%;overflow:hidden}</style>',
    wrap: (content) =>
      `<div id="isi" inert aria-hidden="true" class="redup" style="opacity:.2">${content}</div>`,
    html: `<div id="sela" style="position:absolute;left:0;top:0;width:100%;height:100%;z-index:9000;background:#fff"><h1>Sebentar ya</h1><p>Anda akan diarahkan dalam 15 detik.</p></div>`,
  },
  {
    name: 'a text behind a gate that only folds it: lanjut baca',
    kind: 'overlay',
    sel: '.gerbang',
    wrap: (content) =>
      `<div><div id="teks" style="max-height:420px;overflow:hidden;position:relative">${content}</div><div class="gerbang" style="position:relative;margin-top:-120px;height:120px;background:linear-gradient(transparent,#fff)"><button>Lanjut Baca</button></div></div>`,
    html: '',
  },
  {
    name: 'a lightbox that comes two seconds late, after the page is clean',
    kind: 'newsletter',
    sel: '#telat',
    late: true,
    html: '',
    script: `setTimeout(() => { const d = document.createElement('div'); d.id = 'telat'; d.style.cssText = '${sheet};background:#fff'; d.innerHTML = '<h2>Newsletter</h2><p>Enter your email</p><input type="email"><button>Join</button>'; document.body.append(d); document.body.style.overflow = 'hidden'; }, 1200);`,
  },
];
