import { describe, expect, it } from 'vitest';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import { actionNamed, resourceNamed } from '../../../../generators/calls/context.ts';
import { sparePart } from '../../../../generators/actions/spare-part.ts';
import { serviceOf } from '../../laws/planned.ts';

const { book } = serviceOf('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

function spareOf(name: string): ReturnType<typeof sparePart> {
  const action = actionNamed(book, name);
  const resource = resourceNamed(book, action.effect.resource);
  const whole = resource.aspectOf === undefined ? resource : resourceNamed(book, resource.aspectOf);
  const keys = { ServerGroupId: { fill: 'identifier', resource: 'server-group', nth: 0 } } as const;
  return sparePart({ action, resource, whole, variant: undefined, keys }, context);
}

describe('sparePart', () => {
  it('adds another part than the change needs, to the same whole', () => {
    expect(spareOf('UpdateServerGroupServersAttribute')).toEqual([
      {
        action: 'AddServersToServerGroup',
        parameters: {
          ServerGroupId: { fill: 'identifier', resource: 'server-group', nth: 0 },
          Servers: { fill: 'servers', text: '[{"ServerId":"$server1","ServerType":"Ecs","Port":"81"}]' },
        },
      },
    ]);
  });

  it('adds nothing beside what is no part', () => {
    expect(spareOf('UpdateServerGroupAttribute')).toEqual([]);
  });
});
