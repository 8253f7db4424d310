const SECRET_WORDS = new Set(
  'auth authorization apikey bearer cookie cred creds credential credentials hmac jwt key keys otp pass passphrase passwd password pat pin private pwd secret secrets session token tokens webhook'.split(
    ' ',
  ),
);

/** `slackWebhook-url` as slack, webhook, url. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_.]/)
    .filter((word) => word !== '');
}

/** Could what is called so be a secret? In doubt yes: for hiding a value and for withholding a right, not for accusing anybody. */
export function hasSecretWord(words: readonly string[]): boolean {
  return words.some((word) => SECRET_WORDS.has(word));
}
