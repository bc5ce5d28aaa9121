import type { Act, ListenerAct } from '../model/act.ts';
import { kindsOf } from '../model/certificates.ts';
import type { Theme } from './universe.ts';

/** The read that shows what an act did. */
export function lookAfter(act: Act): Act | undefined {
  if (act.does === 'read') return undefined;
  switch (act.on) {
    case 'load-balancer':
      return { on: 'load-balancer', does: 'read' };
    case 'listener':
      return { on: 'listener', does: 'read', port: act.port, protocol: act.protocol };
    case 'white-list':
      return { on: 'white-list', does: 'read', port: act.port };
    case 'group':
      return { on: 'group', does: 'read' };
    case 'server':
      return { on: 'server', does: 'read', ...(act.group === undefined ? {} : { group: act.group }) };
    case 'rule':
      return { on: 'rule', does: 'read', port: act.port };
    case 'tag':
      return { on: 'tag', does: 'read' };
    case 'certificate': {
      const { kind } = act;
      return {
        on: 'certificate',
        does: 'read',
        kind,
        ...(act.does === 'create' ? {} : { certificate: act.certificate }),
      };
    }
  }
}

/** The reads that show what else an act may have changed, as far as it matters to a theme. */
export function looksBeside(act: Act, theme: Theme): readonly Act[] {
  if (act.on !== 'listener') return [];
  const { port } = act;
  return [
    ...(act.protocol === 'http' ? [{ on: 'rule', does: 'read', port } as const] : []),
    ...(hasOf(theme, 'white-lists') ? [{ on: 'white-list', does: 'read', port } as const] : []),
    ...(hasOf(theme, 'load-balancer') ? [{ on: 'load-balancer', does: 'read' } as const] : []),
    ...(theme === 'everything' ? [{ on: 'tag', does: 'read' } as const] : []),
    ...certificatesOf(act),
  ];
}

function hasOf(theme: Theme, part: Theme): boolean {
  return theme === part || theme === 'everything';
}

function certificatesOf(act: ListenerAct): readonly Act[] {
  if (!('certificates' in act)) return [];
  return kindsOf(act.certificates ?? {}).map(([kind, certificate]) => ({
    on: 'certificate',
    does: 'read',
    kind,
    certificate,
  }));
}
