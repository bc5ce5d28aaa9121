import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * Writes a file so that it looks like all else beside it.
 *
 * @throws when the text is nothing that a file of this name may hold; the file stays as it was.
 */
export async function writeFormatted(file: string, text: string): Promise<void> {
  const formatted = await format(text, { ...(await resolveConfig(file)), filepath: file });
  writeFileSync(file, formatted);
}
