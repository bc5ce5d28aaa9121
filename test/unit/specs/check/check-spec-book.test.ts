import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScenarios } from '../../../../scenarios/check-scenarios.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { packageRoot } from '../../../../specs/package-root.ts';
import { SpecError } from '../../../../specs/spec-error.ts';

type Typo = readonly [kind: string, right: string, wrong: string];

const fixture = join(packageRoot(), 'test', 'fixtures', 'services');

/** By file: what is named, and how it is written rightly and wrongly. */
const typos: Readonly<Record<string, readonly Typo[]>> = {
  'service.yaml': [
    ['the parameter that only tries', 'dryRun: { parameter: Trial', 'dryRun: { parameter: Tiral'],
    [
      'an edition of what a trial is told',
      "code: Tried, status: 400, editions: ['2018']",
      "code: Tried, status: 400, editions: ['2042']",
    ],
    ['what chooses a variant', 'variantBy: Colour', 'variantBy: Color'],
    ['what frees a resource', 'freedBy: { code: Held, action: RemovePart', 'freedBy: { code: Held, action: RemovePrat'],
    ['a parameter of what frees it', "parameters: { Trial: 'false' }", "parameters: { Tiral: 'false' }"],
    [
      'an edition of a code that names tie',
      "code: InvalidName, status: 400, editions: ['2018']",
      "code: InvalidName, status: 400, editions: ['2017']",
    ],
    ['the edition of a method', "methods: { GET: '2018' }", "methods: { GET: '2017' }"],
    ['the edition of a signature', "signatures: { v1: '2018' }", "signatures: { v1: '2017' }"],

    ['the parameter of the region', 'regionParameter: RegionId', 'regionParameter: Region'],
    ['the parent of a resource', 'parent: holder', 'parent: hodler'],
    ['what a resource is a part of', 'aspectOf: holder', 'aspectOf: hodler'],
    ['the key of a resource', 'key: [ChildId]', 'key: [ChildrenId]'],
    ['the name of a resource', 'named: HolderName', 'named: HolderNam'],
    ['the status of a resource', 'status: Status', 'status: State'],
    ['a transport', 'transports: { round: tcp }', 'transports: { rond: tcp }'],
    ['a variant of what it is a part of', 'within: [flat]', 'within: [flt]'],
    ['what names a variant', 'variantNamedBy: Colour', 'variantNamedBy: Color'],
    ['the action of an anchor', 'anchor: { action: AddPart', 'anchor: { action: AddPat'],
    ['a parameter of an anchor', 'parameters: { Colour: red }', 'parameters: { Color: red }'],
    ['a breach', '  missing: [', '  mising: ['],
    ['the name of a parameter with a code', '[HolderName, Weight]', '[HolderName, Wait]'],
    ['a volatile field', 'volatile: [RequestId]', 'volatile: [RequestID]'],
    ['the edition of a form', "formats: { json: '2018' }", "formats: { json: '2017' }"],
    ['a document of the service', 'document: names-guide', 'document: name-guide'],
    ['the edition of an error', "editions: ['2018', '2024'] }]", "editions: ['2018', '2042'] }]"],
  ],
  'documents.yaml': [['the edition of a document', "edition: '2024'", "edition: '2042'"]],
  'parameters.yaml': [
    ['what nothing is like', '  PartId:\n', '  Unlike: { type: string, required: {} }\n  PartId:\n'],
    ['an edition of what is shared', "required: { '2018'", "required: { '2017'"],
    ['a slot of what is shared', 'typical: one', 'typical: $noe'],
  ],
  'actions/AddPart.yaml': [
    ['what a parameter is like', '{ like: PartId }', '{ like: PratId }'],
    ['a document of an action', 'document: names-guide', 'document: names-giude'],
    ['a document of another edition', 'document: names-guide', 'document: names-page'],
    ['the resource of an effect', 'resource: part', 'resource: prat'],
    ['what an effect sets', 'sets: [Colour]', 'sets: [Color]'],
    ['the resource of a reference', 'reference: { resource: holder', 'reference: { resource: holdr'],
  ],
  'actions/CreateHolder.yaml': [
    ['an edition of a listed code', "editions: ['2018']\n    provoke", "editions: ['2017']\n    provoke"],

    ['a document of a statement', 'source: { document: names-guide }', 'source: { document: guide }'],
    ['an edition of a statement', "length: { '2018'", "length: { '2017'"],
    ['an edition of a spelling', "spellings: { '2018'", "spellings: { '2017'"],
    ['an edition of a printed name', "printedAs: { '2018'", "printedAs: { '2017'"],
    [
      'an edition of a code',
      "status: 400, editions: ['2024'] }]\n    unreachable",
      "status: 400, editions: ['2042'] }]\n    unreachable",
    ],
    ['a slot', 'typical: $region', 'typical: $regoin'],
    ['a declared fixture', 'typical: $region', 'typical: $declared.regoin'],
    ['a slot in a text', '$made.child#1', '$made.chlid#1'],
    ['a value out of reach', 'unreachable: [rich]', 'unreachable: [rihc]'],
    ['a value that costs', 'costs: [rich]', 'costs: [rihc]'],
    ['the field that items vary in', 'vary: [Weight]', 'vary: [Wait]'],
    ['a field that items of no kind have', '}, Weight: { min: 0', '}, Wait: { max: 1 }, Weight: { min: 0'],
    ['a slot in a list of another kind', '$server2', '$servre2'],
    ['a field in which items are unique', 'unique: [[ServerId]]', 'unique: [[ServerID]]'],
    ['the part of a list', 'part: size', 'part: ServerID.required'],
    ['the parameter of a rule', 'parameter: Size', 'parameter: Sise'],
    ['a parameter in a condition', 'equals: { Kind: rich }', 'equals: { Knid: rich }'],
    ['a value in a condition', 'equals: { Kind: rich }', 'equals: { Kind: rihc }'],
    ['a repeated parameter', 'repeats: HolderName', 'repeats: HoldrName'],
    ['the requirement that provokes a code', 'names.holder.uniqueness.name', 'names.holder.uniqueness.nam'],
  ],
  'actions/CreateChild.yaml': [
    ['what a resource is made with', 'of: { Colour: red }', 'of: { Color: red }'],
    ['a value that it is made with', 'of: { Colour: red }', 'of: { Colour: rde }'],

    ['the variant of an effect', 'variant: round', 'variant: rond'],
    ['the identifier of an effect', 'identifier: ChildId', 'identifier: ChildID'],
    ['a field that copies do without', 'itemsWithout: [Weight]', 'itemsWithout: [Wait]'],
    ['what a holder is made with', 'given: { Kind: rich }', 'given: { Knid: rich }'],
    ['a value that a holder is made with', 'given: { Kind: rich }', 'given: { Kind: rihc }'],
  ],
  'actions/ListHolders.yaml': [['the items of a list', 'items: Holders.Holder', 'items: Holders.Holders']],
  'actions/DescribeHolder.yaml': [
    ['an echoed parameter', 'echoes: Kind', 'echoes: Knid'],
    ['a value with another spelling', 'alsoWritten: { rich', 'alsoWritten: { rihc'],
    ['what a field is shown with', 'shownIf: { Kind: rich }', 'shownIf: { Knid: rich }'],
    ['a value that a field is shown with', 'shownIf: { Kind: rich }', 'shownIf: { Kind: rihc }'],
    ['the field that another is raised to', 'raisedTo: Least', 'raisedTo: Lest'],
    ['the edition of a misprint', "misprintedIn: '2018'", "misprintedIn: '2042'"],
    ['the parameter that fills a list', 'filledBy: { parameter: Servers', 'filledBy: { parameter: Severs'],
    ['the field that an item shows under another name', 'fields: { Name: ServerId }', 'fields: { Name: ServerID }'],
    ['the resource that fills a list', 'filledBy: { resource: part', 'filledBy: { resource: prat'],
    ['the item that fills a list', 'item: PartId', 'item: PartID'],
    ['the field of a stamp', 'stampOf: Born', 'stampOf: Bron'],
  ],
  'actions/RemovePart.yaml': [
    ['what a creation can be given instead', 'orGiven: [Kind]', 'orGiven: [Knid]'],
    ['an edition of a default', "default: { '2018'", "default: { '2017'"],
    ['an edition of a place', "place: { '2018'", "place: { '2017'"],

    ['a needed action', 'action: AddPart', 'action: AddPat'],
    ['a parameter that a needed call shares', 'same: [HolderId]', 'same: [HolderID]'],
    ['a parameter of a needed call', 'from: { PartId: Part }', 'from: { PratId: Part }'],
    ['a parameter that a needed call takes', 'from: { PartId: Part }', 'from: { PartId: Prat }'],
  ],
  'lifecycles/holder.yaml': [
    [
      'the call of a pair',
      'on: AddPart/red\n    expect: accept\n    through',
      'on: AddPart/rde\n    expect: accept\n    through',
    ],

    ['the resource of a life cycle', 'resource: holder', 'resource: hodler'],
    ['the first state', 'initial: still', 'initial: stil'],
    ['a described state', '  lively:\n', '  livley:\n'],
    ['the state of a pair', 'from: still', 'from: stil'],
    ['a state on the way', 'through: waking', 'through: wakeing'],
    ['a state that follows', 'to: lively', 'to: livley'],
    ['what leads into a state', 'by: [delete]', 'by: [start]'],
    ['a call of a way', '[AddPart/red] }', '[AddPart/rde] }'],
    ['a parameter of a call', '{ Colour: red }', '{ Color: red }'],
    ['a value of a call', '{ Colour: red }', '{ Colour: rde }'],
    ['the read of a sign', 'by: DescribeHolder', 'by: DescribeHolders'],
    ['a field of a sign', 'fields: { Status', 'fields: { State'],
    ['a document of a pair', 'document: names-guide', 'document: name-guide'],
    ['the requirement that promises a pair', 'promisedBy: holder.uniqueness.name', 'promisedBy: holder.uniqueness.nam'],
  ],
  'lifecycles/child.yaml': [
    ['a variant', 'variants: [round]', 'variants: [rond]'],
    ['the state of a holder', 'holder: lively', 'holder: livley'],
    ['the action of a call', '[CreateChild]', '[CreateChlid]'],
  ],
  'rules/ListHolders.yaml': [
    ['the parameter of a topic', 'topic: ListHolders.HolderName', 'topic: ListHolders.HolderNam'],
  ],
  'rules/holder.yaml': [
    ['a topic of another file', 'topic: holder', 'topic: child'],
    ['a topic', 'topic: holder', 'topic: hodler'],
    ['a scenario', 'scenario: in-use', 'scenario: in-sue'],
    ['an action of a rule', 'actions: [CreateHolder]', 'actions: [CreateHoldr]'],
    ['a document of a rule', 'document: names-guide', 'document: name-guide'],
    ['an edition of limits', "limits: { '2018'", "limits: { '2024'"],
  ],
  'gateway.yaml': [
    ['a topic of the service', 'topic: authentication', 'topic: authentification'],
    ['a parameter left out', 'omit: [AccessKeyId]', 'omit: [AccesKeyId]'],
    ['a header replaced', 'x-names-digest: none', 'x-names-digset: none'],
  ],
  'encoding.yaml': [
    ['the read that carries a text', 'action: ListHolders', 'action: ListHoldrs'],
    ['the parameter that carries a text', 'parameter: HolderName', 'parameter: HoldrName'],
    ['an action that writes a text', 'by: AddPart', 'by: AddPat'],
    ['the parameter that writes a text', 'parameter: Colour', 'parameter: Color'],
    ['an action that shows a text', 'shownBy: DescribeHolder', 'shownBy: DescribeHoldr'],
  ],
  'repetition.yaml': [
    ['a document of a promise about tokens', 'document: names-guide', 'document: name-guide'],
    ['the field that a repetition shows again', 'field: JobId', 'field: JobID'],
    ['an edition of a code of tokens', "editions: ['2018']", "editions: ['2017']"],
  ],
  'actions/ListJobs.yaml': [
    ['a key that a list is asked for', 'asks: { JobId: JobIds }', 'asks: { JobID: JobIds }'],
    ['the parameter that asks for it', 'asks: { JobId: JobIds }', 'asks: { JobId: JobIDs }'],
    ['a field that tells parts apart', 'told: [JobId]', 'told: [JobID]'],
    ['a field that calls name otherwise', 'givenAs: { JobId', 'givenAs: { JobID'],
    ['the kind of parts that a field counts', 'counts: job', 'counts: jbo'],
    ['the size of a page', 'size: Size', 'size: Sise'],
    ['the token of a page', 'token: Next', 'token: Netx'],
    ['the field of the next token', 'next: Next', 'next: Netx'],
    ['the field that counts', 'total: Total', 'total: Totla'],
    ['an edition of a field', "Jobs.Why: { type: string, in: { '2018'", "Jobs.Why: { type: string, in: { '2017'"],
    ['an edition of the values of a field', "values: { '2018': [Running", "values: { '2017': [Running"],
  ],
  'jobs.yaml': [
    ['the field that names a job', 'named: JobId', 'named: JobID'],
    ['the list of jobs', 'list: ListJobs', 'list: ListJbos'],
    ['the status of a job', 'status: JobStatus', 'status: JobState'],
    ['what began a job', 'action: Began', 'action: Bgean'],
    ['what a job is about', 'resource: About', 'resource: Abuot'],
    ['why a job failed', 'code: Why', 'code: Wyh'],
    ['a field that tells what a job is about', 'shows: { Why', 'shows: { Wyh'],
    ['what a job can be about', 'byResource: { holder', 'byResource: { hodler'],
    ['a status that goes on', 'running: Running', 'running: Runing'],
    ['a status that is done', 'succeeded: Done', 'succeeded: Doen'],
    ['a status that failed', 'failed: Failed', 'failed: Faled'],
    ['the scenario of a promise about jobs', 'scenario: job-is-known', 'scenario: job-is-konwn'],
    ['a document of a promise about jobs', 'document: names-guide', 'document: name-guide'],
  ],
  'profiles.yaml': [
    ['a group of a profile', 'groups: [holders, jobs]', 'groups: [holders, jbos]'],
    ['an action of a profile', 'actions: [CreateChild]', 'actions: [CreateChlid]'],
    ['a topic of a profile', 'protocol, holder]', 'protocol, hodler]'],
    ['what stands in two profiles', 'groups: [parts]', 'groups: [parts, jobs]'],
  ],
  'pagination.yaml': [
    ['the scenario of a promise about pages', 'scenario: token-pages-end', 'scenario: token-pages-edn'],
    ['a document of a promise about pages', 'document: names-guide', 'document: name-guide'],
  ],
};

const rows = Object.entries(typos).flatMap(([file, all]) =>
  all.map(([kind, right, wrong]) => [kind, file, right, wrong] as const),
);

describe('checkSpecBook', () => {
  it('takes a service whose names are all defined', () => {
    expect(resolved(fixture)).toBeGreaterThan(0);
  });

  it.each(rows)('names the place of a typo in %s of %s', (_kind, file, right, wrong) => {
    const folder = mkdtempSync(join(tmpdir(), 'slb-conformance-'));
    cpSync(join(fixture, 'names'), join(folder, 'names'), { recursive: true });
    const path = join(folder, 'names', file);
    const text = readFileSync(path, 'utf8');
    const broken = text.replace(right, wrong);
    expect(broken).not.toBe(text);
    writeFileSync(path, broken);
    const mistake = mistakeIn(folder);
    expect(mistake).toBeInstanceOf(SpecError);
    const [, place = '', line = '', problem = ''] = /^(.*?):(\d+):\d+: (.*)$/.exec(mistake?.message ?? '') ?? [];
    expect(place).toMatch(new RegExp(`names/${file}$`));
    expect(problem).toContain(newWord(right, wrong));
    expect(nearby(broken, Number(line))).toContain(wrong.trim().split('\n')[0]);
  });

  it('wants a reason where cases would have to be in time for what is being made', () => {
    const folder = mkdtempSync(join(tmpdir(), 'slb-conformance-'));
    cpSync(join(fixture, 'names'), join(folder, 'names'), { recursive: true });
    const path = join(folder, 'names', 'lifecycles', 'holder.yaml');
    const text = readFileSync(path, 'utf8');
    const made = text.replace('- from: still\n    on: delete', '- from: none\n    on: delete');
    const line = made.split('\n').findIndex((one) => one.includes('from: waking')) + 1;
    writeFileSync(path, made);
    expect(mistakeIn(folder)?.message).toMatch(
      new RegExp(`holder\\.yaml:${line}:\\d+: /rules/3: nothing but a creation leads through "waking"`),
    );
    writeFileSync(
      path,
      made.replace(/on: update\n {4}by/, 'on: update\n    untestable: { class: timing, why: Waited for. }\n    by'),
    );
    expect(mistakeIn(folder)).toBeUndefined();
  });
});

/** The word that only the wrong spelling has. */
function newWord(right: string, wrong: string): string {
  const wordsOf = (text: string): readonly string[] => text.split(/[^\w.$/-]+/);
  const known = wordsOf(right);
  return wordsOf(wrong).find((word) => !known.includes(word)) ?? wrong;
}

/** Everything that resolves names, as a command does it. */
function resolved(folder: string): number {
  const book = loadSpecBook('names', folder);
  checkScenarios(book);
  return deriveRequirements(book).length;
}

function mistakeIn(folder: string): Error | undefined {
  try {
    resolved(folder);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** The lines of the entry that a place is in. */
function nearby(text: string, line: number): string {
  return text
    .split('\n')
    .slice(Math.max(0, line - 2), line + 12)
    .join('\n');
}
