/** Part of an expression, and its share of Chromium's memory in the instructions that RE2 compiles it to. */
export interface Piece {
  readonly source: string;
  readonly cost: number;
}

/** As many pieces from the start as there is room for. Cutting only makes a pattern match more. */
export function cutOff(pieces: readonly Piece[], room: number): Piece[] {
  let cost = 0;
  return pieces.filter((piece) => {
    cost += piece.cost;
    return cost <= room;
  });
}

/** As few expressions as come of filling one after the other. */
export function packed(pieces: readonly Piece[], room: number): Piece[] {
  const groups: { cost: number; readonly members: Piece[] }[] = [];
  for (const piece of pieces) {
    const group = groups.find(({ cost }) => cost + 1 + piece.cost <= room);
    if (group === undefined) {
      groups.push({ cost: piece.cost, members: [piece] });
    } else {
      group.members.push(piece);
      group.cost += 1 + piece.cost;
    }
  }
  return groups.map(({ members }) => anyOf(members));
}

export function anyOf(pieces: readonly Piece[]): Piece {
  const { source, cost } = joined(pieces, '|');
  return pieces.length === 1 ? { source, cost } : { source: `(?:${source})`, cost: cost + pieces.length - 1 };
}

export function joined(pieces: readonly Piece[], between = ''): Piece {
  return {
    source: pieces.map(({ source }) => source).join(between),
    cost: pieces.reduce((sum, { cost }) => sum + cost, 0),
  };
}

export function plain(source: string): Piece {
  return { source, cost: 1 };
}
