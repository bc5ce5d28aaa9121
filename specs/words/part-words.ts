import type { Facet } from '../oracle/items.ts';
import type { Items } from '../parameter.ts';
import { boundsWords, fieldWords } from './value-words.ts';

/** What an edition asks of one part of a list of objects, such as `1 to 20 items` or `Port of each item: 1 to 65535`. */
export function partWords({ aspect, fields }: Facet, items: Items): string {
  const [name = ''] = fields;
  switch (aspect) {
    case 'form':
      return items.texts === true ? 'a list of objects or texts' : 'a list of objects';
    case 'size':
      return `${boundsWords(items)} items`;
    case 'unique':
      return `no two items alike in ${fields.join(' and ')}`;
    case 'required':
    case 'value':
      return `${name} of each item: ${fieldWords(items.fields[name] ?? {})}`;
  }
}
