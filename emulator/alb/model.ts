import type { Timeline } from '../core/timeline.ts';

/** What was asked for, by dotted names; numbers and switches as such, lists as lists. */
export type AlbSettings = Readonly<Record<string, unknown>>;

/** A tag as calls and answers write it. */
export interface KeyValue {
  readonly Key: string;
  readonly Value: string;
}

/** What an account makes: it has a state that passes by itself, and goes only after a while. */
export interface Made {
  readonly id: string;
  readonly account: string;
  readonly createdAt: number;
  settings: AlbSettings;
  timeline: Timeline;
  tags: readonly KeyValue[];
}

/** An application load balancer. Its listeners stand beside it and name it. */
export interface Balancer extends Made {
  /** When the protection against deletion was switched on. */
  protectedAt: number | undefined;
  /** Where its access log goes. */
  accessLog: AccessLog | undefined;
}

export interface AccessLog {
  readonly LogProject: string;
  readonly LogStore: string;
}

export type FrontProtocol = 'HTTP' | 'HTTPS' | 'QUIC';

/** What takes requests on a port of a load balancer. */
export interface FrontListener extends Made {
  readonly balancer: string;
  readonly protocol: FrontProtocol;
  readonly port: number;
  /** Certificates beside the default one, each with the state of its association. */
  certificates: readonly Attachment[];
  /** Lists of addresses that may, or may not, pass. */
  acls: readonly Attachment[];
  aclType: string | undefined;
}

/** Tells which requests to a listener are treated how. */
export interface FrontRule extends Made {
  readonly listener: string;
  readonly balancer: string;
}

/** Something that is joined to a listener, or leaves it, after a while. */
export interface Attachment {
  readonly id: string;
  readonly timeline: Timeline;
}

/** Servers that requests are forwarded to. */
export interface ServerGroup extends Made {
  servers: readonly Member[];
}

/** A server of a group. */
export interface Member {
  readonly settings: AlbSettings;
  readonly timeline: Timeline;
}

/** Addresses by which listeners admit or refuse clients. */
export type Acl = Made;

/** The kinds of things that jobs work on, as the service writes them. */
export type JobSubject = 'loadbalancer' | 'listener' | 'rule' | 'acl' | 'securitypolicy' | 'servergroup';

export type JobOperation = 'Create' | 'Update' | 'Delete';

/** The work that an accepted write goes on with in the background. */
export interface AlbJob {
  readonly id: string;
  readonly account: string;
  readonly api: string;
  readonly operation: JobOperation;
  readonly subject: JobSubject;
  readonly resource: string;
  readonly createdAt: number;
  readonly doneAt: number;
}
