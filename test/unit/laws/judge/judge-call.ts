import { hasType, keepsFacet, told, type Keeping } from './keeps.ts';
import { namesIn, partsOf } from './list-parts.ts';
import { editions, readAction, type Saying, type WrittenParameter, type WrittenRule } from './read-action.ts';

/** A call as it goes on the wire; null is a value that is known only when it is sent. */
export type WireCall = Readonly<Record<string, string | null>>;

/** Something that the documents say of a call and that it breaks. */
export interface Breach {
  readonly parameter: string;
  /** The kind of the promise, such as `range`, or `conditional.<name of the rule>`. */
  readonly rule: string;
  /** The part of a list of objects. */
  readonly part: string;
  /** All who speak of it see it broken; otherwise they disagree. */
  readonly isAgreed: boolean;
  /** Only who takes a misprint by its letter sees it broken. */
  readonly isByLetter: boolean;
}

/** What was found, how many points could be judged, and how many could not, for a value is not known. */
export interface Judged {
  readonly breaches: readonly Breach[];
  /** Names that no edition lists for the action. */
  readonly strangers: readonly string[];
  readonly asked: number;
  readonly skipped: number;
}

type Answer = 'kept' | 'broken' | 'disputed' | 'silent';
type Test = (reading: unknown) => Keeping;

/** Judges a call by the files of the specs alone, before one edition and those before it, or before all together. */
export function judgeCall(action: string, call: WireCall, edition?: string): Judged | undefined {
  const written = readAction(action);
  if (!written) return undefined;
  const questions = [
    ...written.parameters.flatMap((parameter) => questionsOf(parameter, call)),
    ...written.rules.flatMap((rule) => questionOfRule(rule, written.parameters, call)),
  ];
  const breaches = questions.flatMap(({ sayings, test, ...point }) => {
    const answer = decide(sayings, test, edition);
    if (answer !== 'broken' && answer !== 'disputed') return [];
    const read = decide(
      sayings.map((saying) => ({ ...saying, letters: [] })),
      test,
      edition,
    );
    const isByLetter = read !== 'broken' && read !== 'disputed';
    return [{ ...point, isAgreed: answer === 'broken', isByLetter }];
  });
  const names = new Set(written.parameters.flatMap((parameter) => parameter.names));
  const given = Object.keys(call);
  return {
    breaches,
    strangers: given.filter((name) => !names.has(name.split('.')[0] ?? name)),
    asked: questions.length,
    skipped: Object.values(call).filter((value) => value === null).length,
  };
}

interface Question {
  readonly parameter: string;
  readonly rule: string;
  readonly part: string;
  readonly sayings: readonly Saying[];
  readonly test: Test;
}

function questionsOf(parameter: WrittenParameter, call: WireCall): readonly Question[] {
  const { name, type, listed, demanded, facets, separator } = parameter;
  const value = valueOf(parameter, call);
  const ask = (rule: string, sayings: readonly Saying[], test: Test, part = ''): Question => ({
    parameter: name,
    rule,
    part,
    sayings,
    test,
  });
  if (value === null) return [];
  if (value === '') return [ask('required', demanded, (isRequired) => told(isRequired !== true))];
  // An edition that is torn on whether it must be there lists it all the same.
  const listing = listed.map((saying) => ({ ...saying, isTorn: false }));
  const typed = ask('type', listing, () => told(hasType(type, value)));
  if (!hasType(type, value)) return [typed];
  return [
    typed,
    ...Object.entries(keepsFacet)
      .filter(([key]) => key in facets)
      .map(([key, keeps]) =>
        ask(key === 'addresses' ? 'structure' : key, facets[key] ?? [], (reading) =>
          keeps(reading as never, value, separator),
        ),
      ),
    ...(facets['items'] ? partsOf(value, namesIn(facets['items'].flatMap(({ readings }) => readings))) : []).map(
      ({ name: part, keeps }) =>
        ask(
          part === 'size' ? 'list-size' : 'structure',
          facets['items'] ?? [],
          (reading) => keeps(reading as Parameters<typeof keeps>[0]),
          part,
        ),
    ),
  ];
}

function questionOfRule(
  { name, parameter, demands, when, sayings }: WrittenRule,
  parameters: readonly WrittenParameter[],
  call: WireCall,
): readonly Question[] {
  const of = (wanted: string): string | null => {
    const known = parameters.find((one) => one.name === wanted);
    return known ? valueOf(known, call) : '';
  };
  const equal = Object.entries(when.equals).map(([one, wanted]) => [of(one), wanted] as const);
  const other = Object.entries(when.differs).map(([one, wanted]) => [of(one), wanted] as const);
  if ([...equal, ...other].some(([value]) => value === null)) return [];
  const isAbout =
    when.absent.every((one) => of(one) === '') &&
    when.present.every((one) => of(one) !== '') &&
    equal.every(([value, wanted]) => value === wanted) &&
    other.every(([value, wanted]) => value !== wanted);
  if (!isAbout) return [];
  const isKept = (of(parameter) !== '') === (demands === 'presence');
  const test: Test = (isInForce) => told(isKept || isInForce !== true);
  return [{ parameter, rule: `conditional.${name}`, part: '', sayings, test }];
}

/** The value under whichever of its names a call gives it; what is empty is not given. */
function valueOf({ names, type }: WrittenParameter, call: WireCall): string | null {
  const given = names.find((name) => Object.hasOwn(call, name));
  if (given !== undefined) return call[given] ?? null;
  // A list of structures stands under one name for each field.
  return type === 'list' && Object.keys(call).some((name) => names.includes(name.split('.')[0] ?? '')) ? null : '';
}

function decide(sayings: readonly Saying[], test: Test, edition: string | undefined): Answer {
  const last = edition === undefined ? editions.length : editions.indexOf(edition);
  const spoken = sayings
    .filter((saying) => editions.indexOf(saying.edition) <= last)
    .map((saying) => votesOf(saying, test))
    .filter((votes) => votes.length > 0);
  const votes = new Set((edition === undefined ? spoken : spoken.slice(-1)).flat());
  if (votes.size === 0) return 'silent';
  if (votes.size > 1) return 'disputed';
  return votes.has('kept') ? 'kept' : 'broken';
}

function votesOf({ readings, letters, isOpen, isTorn }: Saying, test: Test): readonly Keeping[] {
  const voices = (said: readonly unknown[]): readonly Keeping[] => {
    const votes = said.map(test).filter((vote) => vote !== 'unsaid');
    return isOpen && votes.includes('broken') ? [] : votes;
  };
  return [...(isTorn ? (['kept', 'broken'] as const) : voices(readings)), ...voices(letters)];
}
