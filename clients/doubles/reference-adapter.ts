import { doubleHello } from './double-hello.ts';
import { speakLines } from './speak-lines.ts';

speakLines(doubleHello('slb-conformance reference adapter', '1'), []);
