import type { Act } from './act.ts';
import { kinds, kindsOf } from './certificates.ts';
import { holderOf, weightsIn } from './servers.ts';
import { itemsAt, textAt, type Body } from '../../model/prediction.ts';

/** What of an answer to a read matters, in a few words. */
export function shownBy(act: Act): (body: Body) => string {
  switch (act.on) {
    case 'load-balancer':
      return (body) =>
        `${fields(body, ['LoadBalancerName', 'LoadBalancerStatus'])}, listeners ${listed(listenersIn(body))}`;
    case 'listener':
      return (body) => fields(body, ['Status', 'HealthyThreshold', 'UnhealthyThreshold', kinds.server.id, kinds.ca.id]);
    case 'white-list':
      return (body) => fields(body, ['AccessControlStatus', 'SourceItems']);
    case 'group':
      return (body) => `${itemsAt(body, 'VServerGroups.VServerGroup').length} groups`;
    case 'server':
      return (body) => `weights ${listed(weightsIn(body))}`;
    case 'rule':
      return (body) => `rules ${listed(itemsAt(body, 'Rules.Rule').map((rule) => rule['RuleName']))}`;
    case 'tag':
      return (body) => `tags ${listed(tagsIn(body))}`;
    case 'certificate': {
      const { list, name } = kinds[act.kind];
      return (body) =>
        itemsAt(body, list)
          .map((item) => fields(item, [name, 'Fingerprint']))
          .join('; ') || 'no certificate';
    }
  }
}

function fields(body: Body, names: readonly string[]): string {
  return names
    .flatMap((name) => (textAt(body, name) === undefined ? [] : [`${name} ${textAt(body, name)}`]))
    .join(', ');
}

function listenersIn(body: Body): readonly string[] {
  return itemsAt(body, 'ListenerPortsAndProtocol.ListenerPortAndProtocol').map(
    (item) => `${String(item['ListenerProtocol'])}:${String(item['ListenerPort'])}`,
  );
}

function tagsIn(body: Body): readonly string[] {
  return itemsAt(body, 'TagSets.TagSet').map((tag) => `${String(tag['TagKey'])}=${String(tag['TagValue'])}`);
}

function listed(items: readonly unknown[]): string {
  return items.map(String).join(', ') || '(none)';
}

/** An act as people read it: `create listener tcp:80`. */
export function wordsOf(act: Act): string {
  switch (act.on) {
    case 'load-balancer':
      if (act.does === 'rename') return `rename load balancer to ${act.name}`;
      return act.does === 'switch' ? `set load balancer ${act.status}` : 'read load balancer';
    case 'listener': {
      const given = 'settings' in act ? pairs(act.settings) : '';
      const group = 'group' in act && act.group !== undefined ? ` with group ${act.group}` : '';
      const certificates = 'certificates' in act ? kindsOf(act.certificates ?? {}) : [];
      const used = certificates.map(([kind, number]) => ` with ${kind} certificate ${number}`).join('');
      return `${act.does} listener ${act.protocol}:${act.port}${group}${used}${given}`;
    }
    case 'white-list': {
      const of = `white list of port ${act.port}`;
      if (act.does === 'read') return `read ${of}`;
      if (act.does === 'switch') return `set ${of} ${act.status}`;
      return `${act.does} ${act.items.join(',')} ${act.does === 'add' ? 'to' : 'from'} ${of}`;
    }
    case 'group':
      return act.does === 'delete' ? `delete group ${act.group}` : `${act.does} group${act.does === 'read' ? 's' : ''}`;
    case 'server': {
      const of = `servers of ${holderOf(act)}`;
      if (act.does === 'read') return `read ${of}`;
      return `${act.does} ${of}${act.does === 'remove' ? ` ${act.servers.join(', ')}` : pairs(act.weights)}`;
    }
    case 'rule':
      if (act.does === 'read') return `read rules of port ${act.port}`;
      return `create rule ${act.name} (${act.domain}, group ${act.group}) at port ${act.port}`;
    case 'tag':
      return act.does === 'read' ? 'read tags' : `${act.does} tags${pairs(act.tags)}`;
    case 'certificate': {
      if (act.does === 'create') return `upload ${act.kind} certificate`;
      const which =
        act.certificate === undefined ? `last ${act.kind} certificate` : `${act.kind} certificate ${act.certificate}`;
      return `${act.does} ${which}${act.does === 'rename' ? ` to ${act.name}` : ''}`;
    }
  }
}

function pairs(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}=${value}`)
    .join('');
}
