import type { ReportFormat } from './format.js';
import { junit } from './junit.js';
import { openmetrics } from './openmetrics.js';
import { sarif } from './sarif.js';
import { tap } from './tap.js';

/** Every format for other programs. */
export const FORMATS = [sarif, junit, tap, openmetrics] as const satisfies readonly ReportFormat[];

export type FormatName = (typeof FORMATS)[number]['name'];
