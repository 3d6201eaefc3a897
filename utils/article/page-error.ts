import type { MissingPart } from './types';

/** Why a further page didn't come. `message` is for the report, not for the reader. */
export class PageError extends Error {
  readonly why: MissingPart['why'];
  constructor(why: Exclude<MissingPart['why'], 'coming'>, message: string) {
    super(message);
    this.why = why;
  }
}
