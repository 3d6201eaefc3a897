/**
 * Pauses what is playing on the page, so that it doesn't talk behind the reader.
 * The returned function lets exactly those go on that are still there and still paused.
 */
export function pauseMedia(page: Document): () => void {
  const playing = [
    ...(Document.prototype.querySelectorAll.call(page, 'video, audio') as NodeListOf<HTMLMediaElement>),
  ].filter((media) => !media.paused);
  for (const media of playing) media.pause();
  return () => {
    for (const media of playing) {
      if (!media.isConnected || !media.paused) continue;
      // The browser may want a fresh gesture before it plays sound; then the page stays paused, as it would itself.
      media.play().catch(() => undefined);
    }
  };
}
