/**
 * A row in which acts wait for one another, in the order they were given: for what is read, changed and written back.
 * Each act's promise is its own; one that fails keeps none after it from running.
 */
export function makeRow(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => undefined); // who asked hears of it
    return done;
  };
}
