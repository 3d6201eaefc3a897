export function snapshot(live: Document): Document {
  return live.cloneNode(true) as Document;
}
