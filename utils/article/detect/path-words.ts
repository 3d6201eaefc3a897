/**
 * Words of addresses and titles, by their beginnings: a list of whole words would be three times as heavy, and this file
 * is part of what every page of a chosen site gets before anything else.
 */

/** What notices, accounts and tills are called, in an address as in a title. In letters alone, as `letters` writes. */
export const NOTICE =
  /^(error404|(page)?notfound|404|about(us)?$|agb$|avisolegal|chisiamo|conta[ck]t|contatti|cookie|datenschutz|disclaimer|halamantid|imp?r(essum|int)|kebijakan|kontak|mentionsl|nutzungsbed|onas$|overons|pedomanm|pol[ií]ti(ca|que)(de)?(priv|conf)|privac|qu\w{3,8}somm?[eo]s|redaksi|regulamin|syaratdan|tentang|term(s|o|ini)|t[eé]rminos|[uü]e?beruns|プライバシー|개인정보)/;

/** Path segments of lists by a name, of accounts and shops' tills: no story stands right below them. */
export const NEVER =
  /^(abo|abonn\w+|accounts?|aut(h?o|eu)r(e|es|en|s)?|busca\w*|cari|cart|checkout|classified\w*|com+ents|commentaires|comentarios|komentar|kommentare|consent|crosswords?|e-?paper|etiquetas?|faq|feeds?|hilfe|horos[ck]op[eo]?s?|indeks|log(in|out)|my-account|newsletters?|pencarian|penulis|profile?s?|puzzles?|recherche|register|rss|search\w*|showthread\.php|sign-?(in|up)|sitemaps?|subscri\w+|suche|suscri\w+|tag|tagged|tags|users?|view(forum|topic)\.php|wp-\w+(\.php)?|zustimmung)$/;

/** Path segments of lists under which stories stand too. */
export const LISTS =
  /^(agenda|archiv\w*|arquivo|audio|[ck]art[ae]|[ck]ategor\w+|collections?|cuaca|epg|fixtures|games?|iklan-?baris|info|kleinanzeigen|kurse|legal|live|live-?blogs?|maps?|market-data|match(es)?|meteo\w*|notices|obituar\w+|partido|people|polls?|prakiraan-cuaca|quotes?|results?|resultados|schedule|score\w*|sections?|series|small-?ads|spielplan|standings|stocks?|tab[el]+[ans]*|th?em[ae][ns]?|topi[ck]s?|tv(-\w+)?|weather|wetter|zodiak)$/;

/** Path segments of pages to look at, to hear or to play. */
export const SHOWS =
  /^(fotos?|foto-?galer\w+|gall?er\w+|in-?pictures|photos?|pictures|player|podcasts?|quiz\w*|slideshow|v[ií]d[eé]?os?|vidio|watch|webstories)$/;

/** Path segments of pages that sell, hire, ask or serve. */
export const SERVICES =
  /^(anuncios|calend[ae]r\w*|careers?|discussions?|events?|forums?|help|imoveis|inbox|jobs?|karir|mail|members|offers?|prod[ou][tc]?[tk]\w*|questions?|settings|shop|stellen|store|threads?)$/;

/** Names of sections that papers of many countries have: alone in a path they are its front. */
export const SECTIONS =
  /^(africa|asia|auto\w*|b[iu]si?n[ei]s+|bola|[ck]ult[uú]r\w*|daerah|deportes|dunia|[eé]?[ck]onom\w+|edu[ck]\w+|en-continu|europ[ae]|finan\w+|food|g[uü]ndem|health|hiburan|in?ternas?[tc]?ion?\w*|latest(-news)?|lenta|lifestyle|lo[ck]al|mundo|na[sct]ion\w*|nachrichten|news|noticias|opini\w+|otomotif|polit\w+|popul[ae]r|region\w*|science|seleb\w*|soci\w+|sports?|te[ck][hn]\w*|terkini|travel|trending|ultimas(-noticias)?|uk|us|wirtschaft|world)$/;

/** First labels of hosts that hold no articles at all, and of those that hold shows above all. */
export const NEVER_HOSTS =
  /^(abo|accounts?|auth|cart|classificados|discussion|e-?paper|forums?|jobs?|kleinanzeigen|login|mail|profile|search|shop|signin|sso|stellen|store|subscribe|suche|toko|webmail)\./;
export const SHOW_HOSTS =
  /^(www\.|m\.)?(fotos?|photos?|games|live|podcasts?|tv|videos?|watch|weather|wetter)\./;
