import { messageOf } from '../../../model/errors.js';

/** The values at a JSONPath in a text (RFC 9535), or why there are none. */
export async function valuesAt(text: string, path: string): Promise<{ readonly values: readonly unknown[] } | { readonly problem: string }> {
  const { JSONPathEnvironment } = await import('json-p3');
  let document: unknown;
  try {
    document = JSON.parse(text) as unknown;
  } catch {
    return { problem: 'is no JSON' };
  }
  try {
    // A document of JSON.parse holds nothing but what the library's own type of values names.
    return { values: new JSONPathEnvironment().query(path, document as Parameters<InstanceType<typeof JSONPathEnvironment>['query']>[1]).values() };
  } catch (error) {
    return { problem: `could not be searched with ${path}: ${messageOf(error)}` };
  }
}
