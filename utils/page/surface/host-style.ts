/**
 * Styles of our element, its dialog and its frame, against the page's own: BROWSERS decides by origin and layer,
 * and `!important` in a shadow root wins over `!important` outside of it.
 */
export const hostStyle = `
:host { all: initial !important; display: block !important; }
dialog { all: initial; display: none; }
dialog::backdrop { display: none; }
dialog[open] {
  display: block; position: fixed; inset: 0; width: 100vw; height: 100vh; height: 100dvh;
  box-sizing: border-box; margin: 0; border: 0; padding: 0; max-width: none; max-height: none;
  overflow: hidden; background: Canvas; color: CanvasText; outline: none;
}
/* A player lies between the bar and the foot of the stage that the reader has drawn below it (components/reader/media). */
iframe.player { position: absolute; inset: 56px 0 72px; margin: auto; width: 100%; height: calc(100% - 128px); background: transparent; }
iframe.player.film { max-width: calc((100vh - 128px) * 16 / 9); max-height: calc(100vw * 9 / 16); }
iframe.player.post { max-width: 560px; background: Canvas; }
iframe.player.sound { max-width: 720px; max-height: 352px; }
iframe.player.page { max-width: 1100px; background: Canvas; }
iframe { all: initial; display: block; width: 100%; height: 100%; border: 0; }
.mount { all: initial; display: block; height: 100%; user-select: text; -webkit-user-select: text; }
`;
