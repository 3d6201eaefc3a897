import type { OverlayWords } from './types';
import ar from './words/ar.json';
import cs from './words/cs.json';
import da from './words/da.json';
import de from './words/de.json';
import en from './words/en.json';
import es from './words/es.json';
import fr from './words/fr.json';
import hi from './words/hi.json';
import id from './words/id.json';
import it from './words/it.json';
import ja from './words/ja.json';
import ko from './words/ko.json';
import ms from './words/ms.json';
import nl from './words/nl.json';
import no from './words/no.json';
import pl from './words/pl.json';
import pt from './words/pt.json';
import ru from './words/ru.json';
import sv from './words/sv.json';
import sw from './words/sw.json';
import tr from './words/tr.json';
import uk from './words/uk.json';
import vi from './words/vi.json';
import zh from './words/zh.json';

/** Words of overlays, one file a language. */
export const overlayWords: readonly OverlayWords[] = [
  ar,
  cs,
  da,
  de,
  en,
  es,
  fr,
  hi,
  id,
  it,
  ja,
  ko,
  ms,
  nl,
  no,
  pl,
  pt,
  ru,
  sv,
  sw,
  tr,
  uk,
  vi,
  zh,
];
