import type { OverlayKind } from '../../rules/overlays/types';

/** What is known of one element that floats over a page. Plain data: `judge` needs no page. */
export interface Seen {
  /** `fixed`, `sticky`, `absolute`, or `static` for a strip in the page's own flow. */
  position: string;
  /** In the top layer: an open modal dialog or popover. */
  top: boolean;
  /** A modal dialog, or one that says so. */
  modal: boolean;
  /** Role, or the one its tag has; '' for none. */
  role: string;
  /** Its box, clipped to the viewport, in px. */
  box: { left: number; top: number; width: number; height: number };
  view: { width: number; height: number };
  /** Share of the sample points at which it is the topmost. */
  hits: number;
  /** Its text in lower case, cut at 2000 characters. */
  text: string;
  /** Id and classes of it, of what it holds first, and of its wrappers. */
  names: string;
  links: { own: number; here: number; away: number; share: number };
  /** It links to the site's front page. */
  home: boolean;
  controls: number;
  /** It has a button that closes it. */
  close: boolean;
  fields: { email: number; password: number; search: number; boxes: number };
  /** Largest frame, picture or video in it, as a share of its own box. */
  frame: number;
  picture: number;
  /** A frame or slot that serves advertisements. */
  adFrame: boolean;
  media: 'none' | 'idle' | 'muted' | 'heard' | 'audio';
  /** The player is a frame of a known kind, or a video. */
  video: boolean;
  /** Holds the site's navigation or search. */
  nav: boolean;
  /** Holds the page's text. */
  article: boolean;
  /** The page has something to show besides it. */
  rest: boolean;
  /** Opened or started by the reader. */
  opened: boolean;
  /** The focus is in a field of it. */
  focused: boolean;
  /** A system known to put such things on pages made it. */
  vendor: OverlayKind | undefined;
  /** Nothing in it: it only dims or blocks what is below. */
  empty: boolean;
}
