import type { AlbHandlers } from '../state.ts';
import { byJob } from '../write.ts';
import { associateAcls, dissociateAcls, listAclRelations } from './acls-of-listener.ts';
import { createAcl, deleteAcl } from './change-acl.ts';
import { listAcls } from './list-acls.ts';

/** The actions on lists of addresses, and on which listeners have them. */
export const aclActions: AlbHandlers = {
  CreateAcl: byJob('Create', 'acl', createAcl),
  ListAcls: listAcls,
  DeleteAcl: byJob('Delete', 'acl', deleteAcl),
  AssociateAclsWithListener: byJob('Update', 'listener', associateAcls),
  DissociateAclsFromListener: byJob('Update', 'listener', dissociateAcls),
  ListAclRelations: listAclRelations,
};
