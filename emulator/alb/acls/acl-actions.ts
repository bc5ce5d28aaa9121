import type { AlbHandlers } from '../state.ts';
import { byJob } from '../write.ts';
import { createAcl, deleteAcl } from './change-acl.ts';
import { listAcls } from './list-acls.ts';

/** The actions on lists of addresses. */
export const aclActions: AlbHandlers = {
  CreateAcl: byJob('Create', 'acl', createAcl),
  ListAcls: listAcls,
  DeleteAcl: byJob('Delete', 'acl', deleteAcl),
};
