/**
 * Leaves a page as a reader may have: scrolled, with a text selected, a sound playing, a timer running, and a link or
 * a text field in the focus. Runs in the page.
 */
export async function arrange({ inField, sound }: { inField: boolean; sound: string }): Promise<void> {
  const field = Object.assign(document.createElement('input'), {
    type: 'text',
    value: 'harga ikan hari ini',
  });
  const audio = Object.assign(document.createElement('audio'), { src: sound, loop: true });
  document.body.append(field, audio);
  // Where the page's own policy forbids it, it stays silent, before and after.
  await audio.play().catch(() => undefined);
  const own = window as unknown as { ticks: number };
  own.ticks = 0;
  setInterval(() => {
    own.ticks += 1;
  }, 50);
  scrollTo({ top: Math.min(700, document.body.scrollHeight / 3), behavior: 'instant' });
  const link = [...document.querySelectorAll<HTMLElement>('a[href]')].find(
    (one) => one.getClientRects().length && one.getBoundingClientRect().top > 0,
  );
  if (inField) {
    field.focus({ preventScroll: true });
    field.setSelectionRange(2, 7);
  } else link?.focus({ preventScroll: true });
  const text = [...document.querySelectorAll('p')].find(
    (one) => (one.textContent ?? '').trim().length > 60,
  )?.firstChild;
  if (text instanceof Text) getSelection()?.setBaseAndExtent(text, 1, text, Math.min(20, text.length));
}
