import { refuse } from '../../core/refusal.ts';
import type { AlbSettings } from '../model.ts';
import { existsElsewhere } from '../other-products.ts';
import { objectsIn } from '../settings.ts';
import type { AlbWorld } from '../state.ts';

/** What lists certificates, with the name that the specs give to those of the other product. */
const lists = { Certificates: 'certificates', CaCertificates: 'caCertificate' } as const;

/** A number, and at times the region (description of 2024, examples). */
const written = /^\d+(-[a-z0-9-]+)?$/;

/** The certificates that a listener names must exist; another product keeps them. */
export function requireCertificates(settings: AlbSettings, world: AlbWorld): void {
  for (const [list, fixture] of Object.entries(lists)) {
    for (const { CertificateId } of objectsIn(settings[list])) {
      const id = String(CertificateId);
      if (existsElsewhere(id, fixture, world) || written.test(id)) continue;
      const message = 'The specified resource Certificate is not found.';
      refuse('reference', `${list}.CertificateId`, 404, 'ResourceNotFound.Certificate', message);
    }
  }
}
