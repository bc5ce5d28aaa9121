import type { EncodedText, Misencoding } from '../encoding.ts';
import type { SpecFile } from './read-spec-file.ts';
import type { SignatureScheme } from '../signature-scheme.ts';
import type { TopicRule } from '../topic.ts';

interface Raw {
  readonly asked: EncodedText['asked'];
  readonly written: EncodedText['written'];
  readonly schemes: Readonly<
    Record<SignatureScheme, Pick<TopicRule, 'level' | 'sources'> & { readonly prefix: string }>
  >;
  readonly refusals: TopicRule['errors'];
  readonly classes: readonly {
    readonly name: string;
    readonly text: string;
    readonly statement: string;
    readonly level?: TopicRule['level'];
    readonly mistakes?: Readonly<Record<string, Misencoding>>;
  }[];
}

/**
 * What the documents promise of the canonical encoding: for every class of characters and every scheme a rule that a text
 * of it arrives as it was sent, and, where there are wrong ways to encode it, one that a signature over these is refused.
 */
export function readEncoding(file: SpecFile): readonly TopicRule[] {
  const { asked, written, schemes, refusals, classes } = file.value as Raw;
  return (['v1', 'v3'] as const).flatMap((scheme) =>
    classes.flatMap(({ name, text, statement, level: own, mistakes = {} }, index): readonly TopicRule[] => {
      const { prefix, level, sources } = schemes[scheme];
      const shared = {
        level: own ?? level,
        about: {},
        values: {},
        sources,
        actions: [asked.action, written.by, written.shownBy],
        file: file.file,
        pointer: `/classes/${index}`,
      };
      const encoding = { text, scheme, asked, written, mistakes };
      const arrives: TopicRule = {
        ...shared,
        topic: 'protocol',
        kind: 'protocol',
        detail: `${prefix}encoding-${name}`,
        statement,
        errors: refusals,
        scenario: 'encoding-arrives',
        encoding,
      };
      const refused: TopicRule = {
        ...shared,
        topic: 'authentication',
        kind: 'authentication',
        detail: `${prefix}misencoded-${name}`,
        statement: `A signature over another encoding is refused. ${statement}`,
        errors: refusals,
        scenario: 'encoding-refused',
        encoding,
      };
      return Object.keys(mistakes).length === 0 ? [arrives] : [arrives, refused];
    }),
  );
}
