import type { ReportFormat } from './format.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';

/** Every format for other programs. */
export const FORMATS = [sarif, junit] as const satisfies readonly ReportFormat[];

export type FormatName = (typeof FORMATS)[number]['name'];
