/** The package has no types of its own. @source spdx-expression-parse 5.0.0, README */
declare module 'spdx-expression-parse' {
  interface License {
    readonly license: string;
    readonly plus?: true;
    readonly exception?: string;
  }
  interface Conjunction {
    readonly conjunction: 'and' | 'or';
    readonly left: Expression;
    readonly right: Expression;
  }
  export type Expression = License | Conjunction;
  /** @throws when the text is no licence expression */
  export default function parse(text: string): Expression;
}
