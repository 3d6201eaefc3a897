import ar from './lexicon/ar.json';
import cs from './lexicon/cs.json';
import da from './lexicon/da.json';
import de from './lexicon/de.json';
import en from './lexicon/en.json';
import es from './lexicon/es.json';
import fr from './lexicon/fr.json';
import hi from './lexicon/hi.json';
import id from './lexicon/id.json';
import it from './lexicon/it.json';
import ja from './lexicon/ja.json';
import ko from './lexicon/ko.json';
import ms from './lexicon/ms.json';
import nl from './lexicon/nl.json';
import no from './lexicon/no.json';
import pl from './lexicon/pl.json';
import pt from './lexicon/pt.json';
import ru from './lexicon/ru.json';
import sv from './lexicon/sv.json';
import sw from './lexicon/sw.json';
import tr from './lexicon/tr.json';
import uk from './lexicon/uk.json';
import vi from './lexicon/vi.json';
import zh from './lexicon/zh.json';
import type { Lexicon } from './types';

/** Words that mark clutter, one file a language (its BCP 47 tag names it). */
export const lexicon: Lexicon = [
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
