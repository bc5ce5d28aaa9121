import { refuse } from '../../core/refusal.ts';
import type { AlbSettings } from '../model.ts';
import { objectsIn } from '../settings.ts';
import type { AlbWorld } from '../state.ts';

/** What lists certificates, with the name that the specs give to those of the other product. */
const lists = { Certificates: 'certificates', CaCertificates: 'caCertificate' } as const;

/** A number, and at times the region (description of 2024, examples). */
const written = /^\d+(-[a-z0-9-]+)?$/;

/**
 * The certificates that a listener names must exist. They are kept by another product, of which only the form of its
 * identifiers is known here: those that are in it exist.
 */
export function requireCertificates(settings: AlbSettings, world: AlbWorld): void {
  for (const [list, fixture] of Object.entries(lists)) {
    const prefix = world.book.service.fixtures[fixture]?.prefix;
    for (const { CertificateId } of objectsIn(settings[list])) {
      const id = String(CertificateId);
      if (prefix === undefined || id.startsWith(`${prefix}-`) || written.test(id)) continue;
      const message = 'The specified resource Certificate is not found.';
      refuse('reference', `${list}.CertificateId`, 404, 'ResourceNotFound.Certificate', message);
    }
  }
}
