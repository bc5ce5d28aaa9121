import { existsSync } from 'node:fs';
import { serviceIds } from '../../specs/read/load-spec-book.ts';

/** The service whose requirements and cases have ids like this one; the given one where no service known has. */
export function serviceOfId(id: string, specs: string | undefined, otherwise: string): string {
  // Client mode has ids and no service.
  if (id.startsWith('client.')) return 'client';
  const own = specs !== undefined && existsSync(specs) ? serviceIds(specs) : [];
  return [...serviceIds(), ...own].find((service) => id.startsWith(`${service}.`)) ?? otherwise;
}
