import type { Command } from 'commander';

/** The flags with the service that an id tells, where none is given. */
export async function withService<F extends { readonly service: string; readonly specs?: string | undefined }>(
  id: string,
  flags: F,
  command: Command,
): Promise<F> {
  if (command.getOptionValueSource('service') !== 'default') return flags;
  const { serviceOfId } = await import('../options/service-of-id.ts');
  return { ...flags, service: serviceOfId(id, flags.specs, flags.service) };
}
