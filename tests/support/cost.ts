/** What some work took of the processor, in milliseconds, and by how much it raised the most memory that this process ever had, in megabytes. */
export async function costOf(work: () => unknown): Promise<{ readonly ms: number; readonly mb: number }> {
  const memory = process.resourceUsage().maxRSS;
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, mb: (process.resourceUsage().maxRSS - memory) / 1024 };
}
