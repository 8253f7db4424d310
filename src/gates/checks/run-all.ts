/** Runs tasks side by side, at most `jobs` at a time, those of one group one after the other; results stand in the order of the tasks. */
export async function runAll<T>(
  tasks: readonly { readonly group?: string | undefined; run(): Promise<T> }[],
  jobs: number,
  done: (finished: number) => void = () => undefined,
): Promise<readonly T[]> {
  const results = new Map<number, T>();
  const waiting = tasks.map((task, index) => ({ ...task, index, run: () => task.run() }));
  const busy = new Set<string>();
  const takeNext = (): (typeof waiting)[number] | undefined => {
    const at = waiting.findIndex(({ group }) => group === undefined || !busy.has(group));
    return at === -1 ? undefined : waiting.splice(at, 1)[0];
  };
  await new Promise<void>((resolve, reject) => {
    let running = 0;
    const start = (): void => {
      if (results.size === tasks.length) return resolve();
      while (running < jobs) {
        const task = takeNext();
        if (task === undefined) return;
        running += 1;
        if (task.group !== undefined) busy.add(task.group);
        task.run().then((result) => {
          running -= 1;
          if (task.group !== undefined) busy.delete(task.group);
          results.set(task.index, result);
          done(results.size);
          start();
        }, reject);
      }
    };
    start();
  });
  return tasks.flatMap((_, index) => (results.has(index) ? [results.get(index) as T] : []));
}
