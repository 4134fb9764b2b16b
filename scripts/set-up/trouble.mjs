/** Something that only the person can put right; its message is the sentence that says how. */
export class Trouble extends Error {}

/** Runs a script's main function; what goes wrong becomes a sentence and a failing exit code. */
export async function main(script) {
  try {
    process.exitCode = await script();
  } catch (error) {
    console.error(error instanceof Trouble ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
