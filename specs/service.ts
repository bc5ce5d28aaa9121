import type { Place } from './parameter.ts';
import type { ErrorReference, Source } from './point.ts';
import type { Tampering } from './topic.ts';

/** How a resource is addressed and watched: `key` parameters identify it, `parent` is deleted with its children. */
export interface Resource {
  readonly name: string;
  readonly key: readonly string[];
  /** The parameter by which its maker names it, and the field that shows it; names need not be unique. */
  readonly named?: string;
  /** No two of an account in a region have one name. */
  readonly uniquelyNamed?: true;
  /** A field that creations and lists show, the same for the same material and for no other. */
  readonly imprint?: string;
  readonly parent?: string;
  readonly status?: string;
  readonly variants: readonly string[];
  /** The parameter of its creation that chooses the variant, where one action makes all. */
  readonly variantBy?: string;
  /** The parameter by which actions on any variant are told which they are about, where several have one key. */
  readonly variantNamedBy?: string;
  /** The number of its creation in which no two of one holder may agree, such as a port, where that is no key. */
  readonly distinctBy?: string;
  /** Transport of each variant; variants of one transport cannot share a key. */
  readonly transports?: Readonly<Record<string, string>>;
  /** The resource that this one is a part of: made, addressed and deleted with it. */
  readonly aspectOf?: string;
  /** The variants of that which can have it, where its actions name the first of them; all by default. */
  readonly within?: readonly string[];
  /** The call that frees one whose deletion is refused with the code, because it is protected. */
  readonly freedBy?: {
    readonly code: string;
    readonly action: string;
    readonly parameters?: Readonly<Record<string, string>>;
  };
  /** A call made once on a pooled resource, so that emptying it does not change its status. */
  readonly anchor?: { readonly action: string; readonly parameters: Readonly<Record<string, string>> };
}

/** What a target has and cannot make itself, such as a VSwitch: how its ids begin, and how many of it cases can need. */
export interface Fixture {
  readonly prefix: string;
  readonly count?: number;
}

/** Formats, HTTP methods and signature versions, the usual ones first, each with the first edition that speaks of it. */
export interface DocumentedForms {
  readonly formats: Readonly<Partial<Record<NonNullable<Tampering['format']>, string>>>;
  readonly methods: Readonly<Partial<Record<'GET' | 'POST', string>>>;
  readonly signatures: Readonly<Partial<Record<NonNullable<Tampering['signature']>, string>>>;
  /** Where requests by POST have their parameters, unless a parameter has a place of its own; the body by default. */
  readonly place?: Place;
  readonly sources: readonly Source[];
}

/** How a call is wrong about a parameter: it lacks it, its value is wrong, it does not go with others, it names nothing. */
export type Breach = 'missing' | 'invalid' | 'conflict' | 'unknown';

/** A code that a list for the whole product ties to parameters or to fields of lists, whatever the action. */
export interface ParameterError extends ErrorReference {
  readonly names: readonly string[];
  readonly breach: Breach;
}

/** The service as a whole: wire facts, resources, and the errors that any action may give. */
export interface Service {
  readonly id: string;
  readonly product: string;
  /** What stands before the colon where a policy of the account names an action. */
  readonly permissionPrefix: string;
  readonly version: string;
  readonly editions: readonly string[];
  /** The parameter that names the region; without it the endpoint does. */
  readonly regionParameter?: string;
  /** The forms in which documents let calls be sent and answers be asked for; without it, nothing is promised of forms. */
  readonly forms?: DocumentedForms;
  /** The parameter by which a call is only tried, and what then says that it would succeed. */
  readonly dryRun?: { readonly parameter: string; readonly errors: readonly ErrorReference[] };
  /** Fields of any answer that differ from one answer to the next. */
  readonly volatile: readonly string[];
  /** What the owner of a target declares, by the names under `fixtures` of the config file. */
  readonly fixtures: Readonly<Record<string, Fixture>>;
  readonly file: string;
  readonly resources: readonly Resource[];
  /** Topics of rules besides resources, actions and parameters. */
  readonly topics: readonly string[];
  /** Every action that the vendor has, described or not; empty where nobody wrote them down. */
  readonly vendorActions: readonly string[];
  /** What any request may carry beside the parameters of its action, and the headers of the newer signature. */
  readonly commonParameters: readonly string[];
  readonly commonHeaders: readonly string[];
  /** Errors of both gateway generations by breach, and those that it adds for one kind of constraint (`length`, …). */
  readonly gatewayErrors: Readonly<Record<string, readonly ErrorReference[]>>;
  readonly parameterErrors: readonly ParameterError[];
  /** No document ties a code to some breaches, of which any code is right; without it, one that is listed for the action is. */
  readonly untiedCodes?: 'any';
  /** Answers that mean "try again", never a failure by themselves. */
  readonly busyErrors: readonly ErrorReference[];
  /** Those that mean "too many calls", and so tell nothing of the state of what is called. */
  readonly throttlingErrors: readonly ErrorReference[];
  /** Answers that mean that the nonce of the request was used before. */
  readonly usedNonceErrors: readonly ErrorReference[];
  /** Answers that mean: the caller is not known, or its signature is not what its secret gives. */
  readonly credentialErrors: readonly ErrorReference[];
  /** Answers that mean that the action does not exist on this target. */
  readonly unknownActionErrors: readonly ErrorReference[];
  /** Product-wide errors that any action may give. */
  readonly commonErrors: readonly ErrorReference[];
}
