import { z } from 'zod';
import { pathProblem, targetProblem } from '../inventory/path-rules.js';
import { isSha256 } from '../model/digest.js';
import { type BytePath, toBytePath, toText } from '../model/path.js';
import { KNOWN_SCHEMA_VERSIONS } from '../model/schema-version.js';

type Rule = (bytes: BytePath) => string | undefined;

/** A field as text, or as base64 of bytes that are no UTF-8. */
const textField = (rule: Rule) =>
  z
    .string()
    .superRefine((text, context) => report(context, rule(toBytePath(text))))
    .optional();
const base64Field = (rule: Rule) =>
  z
    .string()
    .superRefine((text, context) => report(context, base64Problem(text, rule)))
    .optional();
const digestField = z.string().refine(isSha256, 'is not a SHA-256 digest of 64 lower-case hexadecimal digits');

const pathFields = { path: textField(pathProblem), path_b64: base64Field(pathProblem) };

export const fileSchema = z
  .strictObject({ digest: digestField, mode: z.enum(['100644', '100755']).optional(), ...pathFields, size: z.int().min(0) })
  .superRefine((entry, context) => report(context, oneOf(entry, 'path'), 'path'));

export const linkSchema = z
  .strictObject({ ...pathFields, target: textField(targetProblem), target_b64: base64Field(targetProblem) })
  .superRefine((entry, context) => {
    report(context, oneOf(entry, 'path'), 'path');
    report(context, oneOf(entry, 'target'), 'target');
  });

/**
 * The fields of `checksums.json`. Reading does without it: it takes the one form that the writer gives, line by line.
 * This names the field that is wrong once a text does not have that form.
 */
export const checksumsSchema = z.strictObject({
  algorithm: z.string().refine((name) => name === 'sha256', 'is not "sha256"'),
  schema_version: z.string().refine((version) => KNOWN_SCHEMA_VERSIONS.includes(version), 'is a version that this DuRi does not know'),
  files: z.array(fileSchema),
  links: z.array(linkSchema),
  root: digestField,
});

function oneOf(entry: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const [text, base64] = [entry[name] !== undefined, entry[`${name}_b64`] !== undefined];
  if (text && base64) return `stands beside "${name}_b64"; only one of them may`;
  return text || base64 ? undefined : `is missing, and so is "${name}_b64"`;
}

function base64Problem(text: string, rule: Rule): string | undefined {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) return 'is not base64';
  const path = bytes.toString('latin1') as BytePath;
  return toText(path) === undefined ? rule(path) : 'is valid UTF-8, and so must stand as text';
}

function report(context: z.RefinementCtx, message: string | undefined, field?: string): void {
  if (message !== undefined) context.addIssue({ code: 'custom', message, path: field === undefined ? [] : [field] });
}
