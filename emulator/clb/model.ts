import type { X509Certificate } from 'node:crypto';
import type { Timeline } from '../core/timeline.ts';
import type { ListenerKind } from './listeners/listener-kinds.ts';
import type { Tags } from './tags/tags.ts';

/** What belongs to an account in a region. */
export interface Owned {
  readonly id: string;
  readonly account: string;
  readonly region: string;
}

/** A load balancer with everything that is deleted with it. */
export interface LoadBalancer extends Owned {
  readonly createdAt: number;
  readonly address: string;
  /** The parameters it was made with, and the defaults of those left out. */
  readonly settings: Record<string, string>;
  /** `inactive` once its last listener was deleted, however many were made before: a new one without any is `active`. */
  status: 'active' | 'inactive';
  /** By transport and port. */
  readonly listeners: Map<string, Listener>;
  readonly groups: Map<string, VServerGroup>;
  readonly masterSlaveGroups: Map<string, MasterSlaveGroup>;
  /** What listeners without a group forward to. */
  servers: readonly BackendServer[];
  readonly tags: Tags;
  /** Where its access logs are written to. */
  accessLog?: { readonly project: string; readonly store: string };
}

/** A listener of a load balancer; its settings are the parameters as written. */
export interface Listener {
  readonly protocol: ListenerKind['protocol'];
  readonly transport: ListenerKind['transport'];
  readonly port: number;
  settings: Readonly<Record<string, string>>;
  timeline: Timeline;
  whiteList: WhiteList;
  /** By identifier; only HTTP and HTTPS listeners have any. */
  readonly rules: Map<string, ForwardingRule>;
  /** By identifier; only HTTPS listeners have any. */
  readonly extensions: Map<string, DomainExtension>;
  readonly tags: Tags;
}

/** The older access control of a listener: a switch, and the addresses that may pass while it is on. */
export interface WhiteList {
  readonly status: string;
  readonly items: readonly string[];
}

/** Sends requests for a domain or a path, or both, to a group. It goes with its listener. */
export interface ForwardingRule {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly url: string;
  readonly group: string;
  /** What it was told of its own scheduling, stickiness and health check. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The certificate that a listener shows for a domain. It goes with its listener. */
export interface DomainExtension {
  readonly id: string;
  readonly domain: string;
  readonly certificate: string;
}

/** A server that requests are forwarded to, with a port of its own where it stands in a group. */
export interface BackendServer {
  readonly ServerId: string;
  /** As it was given, for network interfaces and containers. */
  readonly ServerIp?: string;
  readonly Port?: number;
  readonly Weight: number;
  readonly Type: string;
  readonly Description: string;
}

/** A set of backend servers that listeners of its load balancer may forward to. */
export interface VServerGroup {
  readonly id: string;
  name: string;
  readonly createdAt: number;
  readonly tags: Tags;
  servers: readonly BackendServer[];
}

/** Two servers of which one stands in for the other. */
export interface MasterSlaveGroup {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly tags: Tags;
  readonly servers: readonly MasterSlaveServer[];
}

interface MasterSlaveServer extends BackendServer {
  readonly ServerType: string;
}

/** Versions and ciphers of TLS that HTTPS listeners can have. */
export interface CipherPolicy extends Owned {
  readonly name: string;
  readonly createdAt: number;
  readonly versions: readonly string[];
  readonly ciphers: readonly string[];
  readonly timeline: Timeline;
}

/** Addresses by which listeners admit or refuse clients. */
export interface AddressList extends Owned {
  name: string;
  readonly createdAt: number;
  /** The version of its addresses. */
  readonly version: string;
  /** The resource group that it is in. */
  group: string;
  readonly tags: Tags;
  entries: readonly AclEntry[];
}

/** A block of addresses, and what was said of it. */
export interface AclEntry {
  readonly entry: string;
  readonly comment: string;
}

/** An uploaded certificate, of a server or of an authority. A private key is checked against it and then forgotten. */
export interface Certificate extends Owned {
  readonly name: string;
  readonly createdAt: number;
  readonly tags: Tags;
  readonly certificate: X509Certificate;
}
