import { createHmac } from 'node:crypto';

/**
 * The signature of a DingTalk robot whose security setting is "sign": base64 of HMAC-SHA256 with the secret as key over
 * timestamp, line feed and secret. It stands in the URL and has to be URL-encoded there (`+`, `/` and `=` occur).
 * `timestampMs` is milliseconds since 1970 in decimal digits; the robot refuses one that is an hour off.
 * @source DingTalk open platform, custom robot, "security settings"
 */
export function dingtalkSign(timestampMs: string, secret: string): string {
  return createHmac('sha256', secret).update(`${timestampMs}\n${secret}`).digest('base64');
}
