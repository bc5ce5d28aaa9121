import type { Limits } from '../limits.ts';
import type { TopicSubject } from '../topic-subject.ts';
import type { TopicRule } from '../topic.ts';
import { readLimits } from './read-limits.ts';
import type { SpecFile } from './read-spec-file.ts';

/** A rule as it is written: what may be left out, and what is read into another form. */
type Written = Omit<TopicRule, 'about' | 'limits' | 'values' | 'errors' | 'actions' | 'file' | 'pointer'> &
  Partial<Pick<TopicRule, 'errors' | 'actions'>> & {
    readonly limits?: Readonly<Record<string, Limits>>;
    readonly values?: Readonly<Record<string, string | number>>;
  };

/**
 * The rules of a file, each with the action and the parameter that its topic is about.
 *
 * @param home The topic, or the action of the topics, that a file is for, so that one finds them by its name.
 */
export function readTopics(
  file: SpecFile,
  subjects: ReadonlyMap<string, TopicSubject>,
  home?: string,
): readonly TopicRule[] {
  return (file.value as { readonly topics: readonly Written[] }).topics.map((topic, index) => {
    const pointer = `/topics/${index}`;
    const about = subjects.get(topic.topic) ?? {};
    if (home !== undefined && topic.topic !== home && about.action !== home) {
      throw file.fail(`${pointer}/topic`, `"${topic.topic}" does not stand in a file for ${home}`);
    }
    const { limits, values = {}, errors = [], actions = [], ...rest } = topic;
    return {
      ...rest,
      errors,
      actions,
      ...(limits ? { limits: readLimits(limits, rest, file, `${pointer}/limits`) } : {}),
      about,
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
      file: file.file,
      pointer,
    };
  });
}
