/** So many names as a list has them: of different lengths and depths, some below others. */
export function names(count: number): string[] {
  const ends = ['com', 'net', 'org', 'co.uk', 'de', 'info', 'io', 'ru'];
  return Array.from({ length: count }, (_, index) => {
    const word = `site-${((index * 2_654_435_761) % 4_294_967_296).toString(36)}${index.toString(36)}`;
    const deep = index % 5 === 0 ? `ads${index % 7}.` : '';
    return `${deep}${word}.${ends[index % ends.length]}`;
  });
}

/** Such a list as text: a hosts file with comments, and every tenth name twice. */
export function listText(count: number): string {
  return names(count)
    .map(
      (name, index) =>
        `0.0.0.0 ${name}${index % 50 === 0 ? ' # note' : ''}${index % 10 === 0 ? `\n0.0.0.0 www.${name}` : ''}`,
    )
    .join('\n');
}
