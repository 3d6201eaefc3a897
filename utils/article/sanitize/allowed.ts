/** What the reader, the library and a saved file may hold. All else is unwrapped, renamed or dropped. */
export const ELEMENTS = new Set(
  `a abbr aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
   figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source
   span strong sub summary sup table tbody td tfoot th thead time tr u ul var video wbr`.split(/\s+/),
);

/** Old or structural elements and what stands for them. The reader has the one `h1`. */
export const RENAMED: Readonly<Record<string, string>> = {
  acronym: 'abbr',
  address: 'div',
  article: 'div',
  body: 'div',
  center: 'div',
  dialog: 'div',
  dir: 'ul',
  fieldset: 'div',
  footer: 'div',
  form: 'div',
  h1: 'h2',
  header: 'div',
  hgroup: 'div',
  legend: 'div',
  listing: 'pre',
  main: 'div',
  menu: 'ul',
  nav: 'div',
  plaintext: 'pre',
  search: 'div',
  strike: 's',
  tt: 'code',
  xmp: 'pre',
};

/**
 * Dropped with all that is in them: they run, load, ask, or hold what isn't shown. Names that browsers no longer know
 * (`isindex`, `applet`) aren't here: they are unwrapped, since left open they hold the rest of the article.
 */
export const DROPPED = new Set(
  `area base basefont bgsound button canvas datalist embed frame frameset head iframe input keygen link map meta meter
   noembed noframes noscript object optgroup option output param progress script select slot style svg template textarea
   title track`.split(/\s+/),
);

/** Hold text but no blocks. A custom element in them is taken as inline too. */
export const PHRASING = new Set(
  `a abbr b bdi bdo cite code del dfn em h2 h3 h4 h5 h6 i ins kbd mark p pre q rt ruby s samp small span strong sub
   summary sup time u var`.split(/\s+/),
);

/** End a paragraph that they stand in, when HTML is parsed. */
export const BLOCKS =
  'address,article,aside,blockquote,center,details,dialog,dir,div,dl,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hgroup,hr,main,menu,nav,ol,p,pre,section,table,ul';

/** Hold sources (and a picture its `img`), and nothing else that is shown. */
export const OF_MEDIA: ReadonlySet<string> = new Set(['audio', 'picture', 'video']);

/** Never have children, so that nothing is put into them. */
export const VOID = new Set(['br', 'col', 'hr', 'img', 'source', 'wbr']);

/** Every attribute that may come out, on whatever element. Which element keeps which is in attributes.ts. */
export const ATTRIBUTES = [
  ...['alt', 'colspan', 'controls', 'datetime', 'decoding', 'dir', 'height', 'href', 'id', 'lang', 'loading'],
  ...[
    'media',
    'open',
    'poster',
    'preload',
    'referrerpolicy',
    'rel',
    'reversed',
    'rowspan',
    'scope',
    'sizes',
    'span',
  ],
  ...['src', 'srcset', 'start', 'target', 'title', 'type', 'value', 'width'],
];

/** Those of them that hold one address. (`srcset` holds several, each checked before.) */
export const ADDRESS_ATTRIBUTES = ['href', 'poster', 'src'];
