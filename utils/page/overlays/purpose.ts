const LOGIN =
  /\/(?:log-?in|sign-?in|sign-?up|auth|accounts?|register|masuk|daftar|anmelden|connexion|iniciar-sesion|entrar)(?:[/.?-]|$)/i;
const SETTINGS =
  /\/[^/]*(?:cookie|consent|privacy|privasi|datenschutz|confidentialite|privacidad)[^/]*(?:\/|$)/i;

/** What a page is for, by its address: a login and a settings page are what the reader came for. */
export function purposeOf({ pathname }: Pick<Location, 'pathname'>): 'login' | 'settings' | 'plain' {
  if (LOGIN.test(pathname)) return 'login';
  return SETTINGS.test(pathname) ? 'settings' : 'plain';
}
