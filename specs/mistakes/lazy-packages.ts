import { createRequire } from 'node:module';
import type * as AjvPackage from 'ajv';
import type * as YamlPackage from 'yaml';

/** Neither is needed as long as spec files are as they were built, and both are slow to load. */
const load = createRequire(import.meta.url);

export function yamlPackage(): typeof YamlPackage {
  return load('yaml') as typeof YamlPackage;
}

export function ajvPackage(): typeof AjvPackage {
  return load('ajv') as typeof AjvPackage;
}
