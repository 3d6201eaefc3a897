/**
 * Runs steps in their order. One that throws keeps none after it from running: what gives a page back must not stand
 * behind a call to a browser that has updated us meanwhile. What was thrown is told to the console.
 */
export function runEach(...steps: (() => void)[]): void {
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      console.debug('Saring: a step of leaving failed.', error);
    }
  }
}
