// @ts-check

/**
 * Takes off a page what it declares of itself in JSON-LD, as on sites that have none or a broken one: its tags and what it
 * shows must say the same. Gives back what puts it on again. Runs in the page: it may use nothing from here.
 */
export function takeDeclared() {
  const taken = Array.from(document.querySelectorAll('script[type*="ld+json" i]'), (script) => {
    const place = document.createComment('');
    script.replaceWith(place);
    return () => place.replaceWith(script);
  });
  return () => {
    for (const putBack of taken) putBack();
  };
}
