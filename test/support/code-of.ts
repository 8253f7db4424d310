/** The code of the error that a call throws; undefined when it throws none. Errors are told apart by code, not by class. */
export function codeOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}
