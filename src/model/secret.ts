import { inspect } from 'node:util';

/** Bytes that must never be printed. Every way of turning one into text gives `***`; only signers call `reveal`. */
export class Secret {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  reveal(): Uint8Array {
    return this.#bytes;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return '***';
  }
}

/** A secret as it was handed over: a file to be read and checked, or (from an action's masked input) the bytes themselves. */
export type SecretInput = { readonly from: 'file'; readonly path: string } | { readonly from: 'value'; readonly name: string; readonly secret: Secret };
