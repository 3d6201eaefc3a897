/**
 * How the months begin in a language, from January to December; `|` parts other beginnings, `_` is a space. Beginnings
 * fit long, short and inflected forms alike ("januari", "Jan.", "января"). A table, since Intl takes 5 ms and more to
 * name the months of one language, and none of the short forms papers use ("Ags", "mrt", "juil.").
 */
const MONTHS: Readonly<Record<string, string>> = {
  ar: 'يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|اذار ابريل|نيسان|افريل مايو|ايار|ماي يونيو|يونيه|حزيران|جوان يوليو|يوليه|تموز|جويلية اغسطس|اب|غشت|اوت سبتمبر|ايلول|شتنبر اكتوبر|تشرين_الاول نوفمبر|تشرين_الثاني|نونبر ديسمبر|كانون_الاول|دجنبر',
  bg: 'яну фев мар апр май юни юли авг сеп окт ное дек',
  cs: 'led úno bře dub kvě červen|června červenec|července srp zář říj lis pro',
  da: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  de: 'jan|jän feb mär|mrz|maer apr mai jun jul aug sep okt nov dez',
  el: 'ιαν φεβ|φλεβ μαρ απρ μαι|μαϊ ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  es: 'ene feb mar abr may jun jul ago sep|set oct nov dic',
  fi: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
  fr: 'janv fév mar avr mai juin juil aoû sep oct nov déc',
  hi: 'जन फर मार्च अप्रैल मई जून जुल अग सित अक् नव दिस',
  hr: 'sij velj ožu tra svi lip srp kol ruj lis stu pro',
  hu: 'jan feb már ápr máj jún júl aug sze okt nov dec',
  id: 'jan feb|peb mar apr mei|may jun jul ag|aug sep okt|oct nov|nop des|dec',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  ms: 'jan feb mac apr mei jun jul ogo sep okt nov dis',
  nl: 'jan feb maa|mrt apr mei jun jul aug sep okt nov dec',
  no: 'jan feb mar apr mai jun jul aug sep okt nov des',
  pl: 'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  ro: 'ian feb mar apr mai iun iul aug sep oct noi|nov dec',
  ru: 'янв фев мар апр мая|май июн июл авг сен окт ноя дек',
  sk: 'jan feb mar apr máj jún júl aug sep okt nov dec',
  sv: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  sw: 'jan feb mac apr mei jun jul ago sep okt nov des',
  th: 'มกรา|มค กุมภา|กพ มีนา|มีค เมษา|เมย พฤษภา|พค มิถุนา|มิย กรกฎา|กค สิงหา|สค กันยา|กย ตุลา|ตค พฤศจิกา|พย ธันวา|ธค',
  tr: 'oca şub mar nis may haz tem ağu eyl eki kas ara',
  uk: 'січ лют бер кві тра чер лип сер вер жов лис гру',
};

/** The days of the week, which stand beside names of people. */
const WEEKDAYS: Readonly<Record<string, string>> = {
  ar: 'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  cs: 'pondělí úterý středa čtvrtek pátek sobota neděle',
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  de: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  fi: 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  hi: 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  id: "senin selasa rabu kamis jumat jum'at sabtu minggu ahad",
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  ms: 'isnin selasa rabu khamis jumaat sabtu ahad',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  no: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  pl: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  pt: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье',
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  sw: 'jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili',
  tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  uk: "понеділок вівторок середа четвер п'ятниця субота неділя",
};

/** Languages that write another's words. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', in: 'id', jv: 'id', su: 'id', be: 'ru' };

const nameOf = (lang: string): string => {
  const primary = lang.split('-')[0]?.toLowerCase() ?? '';
  return SAME[primary] ?? primary;
};

/** Case, accents, dots and the hamza of Arabic don't tell calendar words apart. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u093c.'’`\u02bc॰]/g, '')
    .toLowerCase();
}

/** 1 to 12 for a word that names a month in `lang` or in English, looked at together with the `next` word. */
export function monthOf(word: string, next: string, lang: string): number | undefined {
  const own = fold(word);
  if (own.length < 2) return undefined;
  const both = `${own}_${fold(next)}`;
  for (const name of new Set([nameOf(lang), 'en'])) {
    let best = 0;
    let month: number | undefined;
    monthsIn(name).forEach((stems, at) => {
      for (const stem of stems) {
        if (stem.length > best && (stem.includes('_') ? both : own).startsWith(stem)) {
          best = stem.length;
          month = at + 1;
        }
      }
    });
    if (month) return month;
  }
  return undefined;
}

const read = new Map<string, string[][]>();

function monthsIn(lang: string): string[][] {
  let months = read.get(lang);
  if (!months) {
    const told = MONTHS[lang];
    months = (told ? fold(told).split(' ') : fromIntl(lang)).map((stems) => stems.split('|'));
    read.set(lang, months);
  }
  return months;
}

/** The names of the months in a language the table lacks; nothing for one that is no language. */
function fromIntl(lang: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, month) =>
      fold(
        format.formatToParts(Date.UTC(2024, month, 1)).find(({ type }) => type === 'month')?.value ?? '?',
      ).replace(/\s/g, '_'),
    );
  } catch {
    return []; // No such language here.
  }
}

/** Whether a word is a day of the week in `lang` or in English. */
export function isWeekday(word: string, lang: string): boolean {
  const own = word.toLowerCase().replace(/[’ʼ]/g, "'");
  return [nameOf(lang), 'en'].some((name) => (WEEKDAYS[name] ?? '').split(' ').includes(own));
}
