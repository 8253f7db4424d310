/** Downloads over HTTPS: bounded in size and time, retried where a retry can help. */
export interface Http {
  /** @throws download_failed */
  download(url: string, limits: { readonly maxBytes: number; readonly timeoutMs: number }): Promise<Uint8Array>;
}
