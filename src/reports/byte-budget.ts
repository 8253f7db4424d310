/** Room that is left in a text of limited size. */
export interface ByteBudget {
  /** Something did not fit. */
  readonly exceeded: boolean;
  readonly left: number;
  /** Takes the room that a line needs, its line break included; false, and nothing taken, when it is not there. */
  take(line: string): boolean;
}

export function byteBudget(maxBytes: number): ByteBudget {
  let left = maxBytes;
  let exceeded = false;
  return {
    get exceeded() {
      return exceeded;
    },
    get left() {
      return left;
    },
    take: (line) => {
      // Two, because blocks are parted by an empty line.
      const needed = Buffer.byteLength(line) + 2;
      const fits = needed <= left;
      if (fits) left -= needed;
      else exceeded = true;
      return fits;
    },
  };
}

/** The first rows, as many as there is room for, drawn. */
export function fittingRows<T>(rows: readonly T[], draw: (row: T, index: number) => string, budget: ByteBudget): string[] {
  const lines: string[] = [];
  for (const [index, row] of rows.entries()) {
    const line = draw(row, index);
    if (!budget.take(line)) break;
    lines.push(line);
  }
  return lines;
}
