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
iframe { all: initial; display: block; width: 100%; height: 100%; border: 0; }
.mount { all: initial; display: block; height: 100%; user-select: text; -webkit-user-select: text; }
`;
