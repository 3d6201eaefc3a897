/** How long a condition may take before the test says it never came, in ms. */
const PATIENCE = 15_000;
const STEP = 40;

/**
 * Asks again and again until the answer is truthy, and gives it. Rejects with `what` after 15 s, with the last
 * error where asking threw.
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  patience = PATIENCE,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + patience;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, false | null | undefined>;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP));
  } while (Date.now() < end);
  throw new Error(`Waited in vain: ${what}${last ? ` (${last})` : ''}`);
}
