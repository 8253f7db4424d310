import type { Part } from '../../model/part.js';

/** What a format may know beside the parts. */
export interface FormatContext {
  /** What ran, such as `duri gate`. */
  readonly title: string;
  readonly duriVersion: string;
  /** Where a finding is shown that stands at no file: the policy, relative to the current folder. */
  readonly policyFile: string;
  /** Is there such a file, relative to the current folder? */
  isFile(path: string): boolean;
}

/** A report for other programs. A new one is one file beside this one's, and a line in `index.ts`. */
export interface ReportFormat {
  /** Also the name of its flag and output, such as `sarif`. */
  readonly name: string;
  /** What its flag is for. */
  readonly help: string;
  /** The file's text. Never fails on size: what there is no room for is counted in the text. */
  render(parts: readonly Part[], context: FormatContext): string | Promise<string>;
}
