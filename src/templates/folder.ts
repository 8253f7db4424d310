/** The folder of the release template, relative to the repository. */
export const TEMPLATE_FOLDER = 'deploy/duri';
