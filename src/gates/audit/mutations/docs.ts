import type { Copy, Mutation } from '../mutation.js';
import { type Edit, edit, faultsIn, filesOf, pathOf, removes } from './edit.js';

/** The report is held against facts by a check of its own. */
const documentsOf = (copy: Copy): readonly string[] => filesOf(copy, 'documents').filter((path) => path !== pathOf(copy, 'completion_report'));

/** A fault in the first file that has a place for it. */
const firstOf =
  (files: (copy: Copy) => readonly string[]) =>
  (id: string, says: string, change: Edit): Mutation => ({ id: `docs/${id}`, says, apply: (copy) => files(copy).some((path) => edit(copy, path, change)) });
const inRunbook = firstOf((copy) => filesOf(copy, 'runbooks'));
const inDocument = firstOf(documentsOf);

/** Takes a heading with its text out, or only its text. */
const section =
  (name: string, replace: (heading: string) => string) =>
  (text: string): string =>
    text.replace(new RegExp(`^(#{2,4} [^\\n]*${name}[^\\n]*\\n)[\\s\\S]*?(?=^#{1,4} |$(?![\\s\\S]))`, 'im'), (_, heading: string) => replace(heading));

/** Faults of documents: of what they claim, and of what they tell their readers to do. */
export const documentMutations: readonly Mutation[] = [
  ...faultsIn('docs', 'completion_report', [
    [
      'wrong-number',
      'wrote a wrong number into the report',
      (text) => text.replace(/(<!-- fact:[a-z._]+ -->)(\d+)(?=<)/, (_, mark: string, number: string) => `${mark}${Number(number) + 1}`),
    ],
    ['more-checks', 'claimed more checks than there are', (text) => text.replace(/(<!-- fact:checks\.selected -->)[^<]*/, '$155')],
    ['tick', 'ticked something off that nobody has checked', (text) => `${text}\n- ✅ Security reviewed\n`],
    ['ratio', 'claimed a result that no run has', (text) => `${text}\nGate 1: 54/54 checks passed.\n`],
    ['percent', 'claimed 100 %', (text) => text.replace(/^(# [^\n]*)$/m, '$1 (100% complete)')],
    ['stars', 'rated its own work', (text) => `${text}\nConfidence: ⭐⭐⭐⭐⭐\n`],
    ['complete', 'called it complete in a table', (text) => `${text}\n| Part | State |\n|---|---|\n| Tests | complete |\n`],
    ['lines', 'claimed a number of lines', (text) => `${text}\nThe change has 3,896 lines.\n`],
    ['fact-unmarked', 'took the mark off a number', (text) => text.replace(/<!-- fact:checks\.selected -->([^<]*)<!-- \/fact -->/, '$1')],
    ['fact-unknown', 'named a fact that there is none of', (text) => text.replace('fact:checks.selected', 'fact:checks.passed')],
    ['fact-open', 'left a mark open', (text) => text.replace('<!-- /fact -->', '')],
  ]),
  inDocument('todo', 'left a TODO in a document', (text) => `${text}\nTODO: describe the rest.\n`),
  inDocument('to-be-created', 'called a document to be created', (text) => `${text}\nThe migration guide is to be created.\n`),
  inDocument('not-yet-in-chinese', 'left 待创建 in a document', (text) => `${text}\n- MIGRATION.md (待创建)\n`),
  inDocument('cut-short', 'cut a document down to its title', (text) => `${text.split('\n', 1)[0] ?? ''}\n`),
  removes('docs/removed', 'removed a document that has to be there', (copy) => documentsOf(copy)[0]),
  inDocument('link-broken', 'linked to a file that is not there', (text) => `${text}\nSee [the annex](annex-that-is-gone.md).\n`),
  inDocument('anchor-broken', 'linked to a heading that is not there', (text) => `${text}\nSee [above](#a-heading-that-is-gone).\n`),
  inDocument('link-out', 'linked to a file outside the tree', (text) => `${text}\nSee [the notes](../../notes.md).\n`),
  inDocument('image-missing', 'showed an image that is not there', (text) => `${text}\n![Overview](overview-that-is-gone.png)\n`),
  inDocument('script-missing', 'told to run a script that is not there', (text) => `${text}\n\`\`\`bash\nsudo bash deploy_everything.sh\n\`\`\`\n`),
  inDocument('program-misspelt', 'misspelt a program in a command', (text) => `${text}\n\`\`\`bash\nsudo systemclt reload nginx\n\`\`\`\n`),
  inDocument('verb-unknown', 'told to run a verb that DuRi does not have', (text) => `${text}\n\`\`\`bash\nduri audti\n\`\`\`\n`),
  inDocument('duri-flag-unknown', 'gave DuRi a flag that it does not have', (text) => `${text}\n\`\`\`bash\nduri audit --skip-all\n\`\`\`\n`),
  inDocument('shell-broken', 'left a command block that no shell can read', (text) => `${text}\n\`\`\`bash\nif [ -f x ]; then echo "\n\`\`\`\n`),
  {
    id: 'docs/script-flag-unknown',
    says: 'gave the deploy script a flag that it does not have',
    apply: (copy: Copy): boolean => {
      const script = pathOf(copy, 'deploy_script');
      return script !== undefined && edit(copy, documentsOf(copy)[0], (text) => `${text}\n\`\`\`bash\nbash ${script} --skip-the-tests\n\`\`\`\n`);
    },
  },
  inRunbook(
    'section-removed',
    'took a section out of a runbook',
    section('contain', () => ''),
  ),
  inRunbook(
    'section-emptied',
    'emptied a section of a runbook',
    section('recover', (heading) => `${heading}\n`),
  ),
  inRunbook(
    'section-stub',
    'left a stub in place of a section of a runbook',
    section('rotate', (heading) => `${heading}\nAsk around.\n\n`),
  ),
  inRunbook(
    'owner-emptied',
    'emptied the owner of a runbook',
    section('owner', (heading) => `${heading}\n-\n\n`),
  ),
  inRunbook(
    'owner-nobody',
    'left a runbook to nobody in particular',
    section('owner', (heading) => `${heading}\nTBD\n\n`),
  ),
  inRunbook(
    'time-removed',
    'took the target time out of a runbook',
    section('target time', () => ''),
  ),
  inRunbook(
    'time-vague',
    'made the target time of a runbook vague',
    section('target time', (heading) => `${heading}\nAs soon as possible.\n\n`),
  ),
  removes('docs/runbook-removed', 'removed a runbook', (copy) => filesOf(copy, 'runbooks')[0]),
];
