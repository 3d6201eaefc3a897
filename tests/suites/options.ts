/** What a suite was started with, as scripts/suite.mjs hands it over. */
export interface SuiteOptions {
  /** Of test:hostile: a file of payloads. */
  payloads?: string;
  /** Of test:fuzz. */
  count?: number;
  seed?: number;
  /** One page alone. */
  at?: number;
  /** Of test:restore: a folder with an index.jsonl, and pages at most. */
  corpus?: string;
  limit?: number;
}

export function suiteOptions(): SuiteOptions {
  return JSON.parse(process.env.SUITE_OPTIONS ?? '{}') as SuiteOptions;
}
