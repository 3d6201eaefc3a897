import { squash } from '../dom/text';
import { registrableHost } from '../metadata/canonical';
import { webAddress } from '../sanitize/address';

const PATH =
  /(?:^|[/._-])(?:log-?in|sign-?in|masuk|anmeld(?:en|ung)|connexion|inloggen|logga-in|logg-inn|accedi|iniciar-sesion|entrar|auth|sso)(?:[/._?-]|$)/i;
const WORDS =
  /^(?:log[ -]?in|sign[ -]?in|masuk|log masuk|anmelden|einloggen|jetzt anmelden|se connecter|connectez-vous|connexion|iniciar sesión|inicia sesión|entrar|acceder|accedi|inloggen|log in|logga in|logg inn|log ind|přihlásit|zaloguj|войти|увійти|giriş|ログイン|로그인|登录|登入|تسجيل الدخول|लॉग ?इन|đăng nhập)(?=\W|$)/i;

/**
 * Where the page lets readers sign in: the first such link at the wall, else anywhere; undefined where there is none on
 * the same site.
 */
export function loginOf(page: Document, url: string, gate: Element | undefined): string | undefined {
  for (const place of gate ? [gate, page.body] : [page.body]) {
    for (const link of place.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (/log-?out|sign-?out|javascript:/i.test(href)) continue;
      const isLogin =
        PATH.test(href.replace(/^(?:https?:)?\/\/[^/]*/i, '').slice(0, 300)) ||
        WORDS.test(squash(link.textContent ?? '').slice(0, 60));
      const address = isLogin ? webAddress(href, url) : null;
      if (address && registrableHost(new URL(address).hostname) === registrableHost(new URL(url).hostname))
        return address;
    }
  }
  return undefined;
}
