/** What a word beside a date says of it. */
export type DateKind = 'published' | 'changed';

/** Words that say a date is that of a later change. */
const CHANGED =
  'updat|perbarui|pembaruan|diubah|kemas\\s?kini|aktuali|upraven|změněn|mis à jour|mise à jour|modifi|bijgewerkt|aangepast|gewijzigd|geändert|änderung|überarbeit|oppdatert|endret|ændret|ändrad|uppdatera|opdateret|aggiornat|actuali[sz]a|atualiza|alterad|zmienion|güncel|değiştir|обновл|обновил|изменен|оновл|змінен|更新|修改|修订|修訂|수정|업데이트|تحديث|تعديل|अपडेट|अद्यतन|अंतिम|cập nhật|sasishwa|revis|edited|amended|zuletzt|\\blast\\b';
/** Words that say a date is that of the publication. */
const PUBLISHED =
  'publi[sšskcćzé]|zveřejn|vydán|vytvořen|veröffentlich|erschien|erstellt|offentlig|udgivet|oprettet|opprettet|lagt ut|skapad|postad|posted|created|creado|criado|escrito|scritto|written|geplaatst|verschenen|mis en ligne|paru le|écrit|pubblicat|inserito|yayın|yayım|giriş|ekleni?m|oluştur|terbit|tayang|diunggah|diposting|disiarkan|dibuat|dimuat|chapishwa|wekwa|dodan|utworzon|опубл|публик|размещ|создан|вышл|оприлюдн|розміщ|створен|đăng|xuất bản|نشر|प्रकाशित|पब्लिश|发布|發布|發佈|发表|發表|刊登|刊出|出版|公開|掲載|投稿|配信|作成|입력|등록|게시|게재|승인|작성|발행|송고|first|original|uploaded|online since|online seit';

const LABEL = new RegExp(`(${CHANGED})|(?:${PUBLISHED})`, 'gi');

/** A piece of a line, with what the word before it says. */
export interface LabelledPiece {
  text: string;
  kind?: DateKind;
}

/** What the last such word in a text says; undefined where there is none. */
export function dateLabelIn(text: string): DateKind | undefined {
  let kind: DateKind | undefined;
  for (const match of text.matchAll(LABEL)) kind = match[1] ? 'changed' : 'published';
  return kind;
}

/**
 * Parts a line before every word that says what the date behind it is: "Updated 14 May, published 2 May". Words in
 * brackets and at the end of the line are those of the date before: "2 May (published), 14 May (updated)".
 */
export function labelledPieces(line: string): LabelledPiece[] {
  const pieces: LabelledPiece[] = [];
  const labels = Array.from(line.matchAll(LABEL));
  const isBehind =
    labels.length > 0 && labels.every((label) => isEnd(line.slice(label.index + label[0].length)));
  let from = 0;
  let kind: DateKind | undefined;
  for (const label of labels) {
    const own: DateKind = label[1] ? 'changed' : 'published';
    const text = line.slice(from, label.index);
    pieces.push({ text, kind: isBehind ? own : kind });
    from = label.index;
    kind = own;
  }
  pieces.push({ text: line.slice(from), kind });
  return pieces;
}

/** Whether what follows the beginning of a word says that it ends a bracket or the line. */
const isEnd = (rest: string): boolean => /^[^\s\d:)\]]*(?:$|\s*[)\]])/.test(rest);
