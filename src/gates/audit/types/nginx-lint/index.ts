import { pathRules } from './paths.js';
import { requestRules } from './requests.js';
import type { LintRule } from './rule.js';
import { settingRules } from './settings.js';

/** Every rule of `nginx_lint`; a new one is one entry in one of these lists. */
export const LINT_RULES: readonly LintRule[] = [...pathRules, ...requestRules, ...settingRules];
