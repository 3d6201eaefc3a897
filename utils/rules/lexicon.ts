// Families stay together: neighbours of one tongue pack the built lexicon 2 kB smaller.

// Nordic

import da from './lexicon/da.json';
import no from './lexicon/no.json';
import sv from './lexicon/sv.json';

// West Germanic

import de from './lexicon/de.json';
import en from './lexicon/en.json';
import nl from './lexicon/nl.json';

// Romance

import es from './lexicon/es.json';
import fr from './lexicon/fr.json';
import it from './lexicon/it.json';
import pt from './lexicon/pt.json';

// Slavic

import cs from './lexicon/cs.json';
import pl from './lexicon/pl.json';
import ru from './lexicon/ru.json';
import uk from './lexicon/uk.json';

// Malay

import id from './lexicon/id.json';
import ms from './lexicon/ms.json';

// Others in Latin letters

import sw from './lexicon/sw.json';
import tr from './lexicon/tr.json';
import vi from './lexicon/vi.json';

// Letters of their own

import ar from './lexicon/ar.json';
import hi from './lexicon/hi.json';
import ja from './lexicon/ja.json';
import ko from './lexicon/ko.json';
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
