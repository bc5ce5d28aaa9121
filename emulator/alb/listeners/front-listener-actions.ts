import type { AlbHandlers } from '../state.ts';
import { byJob } from '../write.ts';
import { associateCertificates, dissociateCertificates } from './additional-certificates.ts';
import { createFrontListener, deleteFrontListener, updateFrontListener } from './change-listener.ts';
import { listCertificates } from './list-certificates.ts';
import { updateLogConfig } from './log-config.ts';
import { getFrontListener, getListenerHealth, listFrontListeners } from './show-listener.ts';
import { startFrontListener, stopFrontListener } from './switch-listener.ts';

/** The actions on listeners. */
export const frontListenerActions: AlbHandlers = {
  CreateListener: byJob('Create', 'listener', createFrontListener),
  GetListenerAttribute: getFrontListener,
  ListListeners: listFrontListeners,
  UpdateListenerAttribute: byJob('Update', 'listener', updateFrontListener),
  UpdateListenerLogConfig: byJob('Update', 'listener', updateLogConfig),
  StartListener: byJob('Update', 'listener', startFrontListener),
  StopListener: byJob('Update', 'listener', stopFrontListener),
  DeleteListener: byJob('Delete', 'listener', deleteFrontListener),
  GetListenerHealthStatus: getListenerHealth,
  AssociateAdditionalCertificatesWithListener: byJob('Update', 'listener', associateCertificates),
  DissociateAdditionalCertificatesFromListener: byJob('Update', 'listener', dissociateCertificates),
  ListListenerCertificates: listCertificates,
};
