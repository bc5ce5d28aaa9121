import type { VNode } from 'preact';
import type { RunReport } from '../model/run-report.ts';
import { notRunIn } from '../causes/not-run-in.ts';
import { CopyBlock } from '../page/copy-block.tsx';
import { linkTo } from '../page/link-to.ts';

/** How much was not run, by cause, and what would change that. */
export function NotRun({ report }: { readonly report: RunReport }): VNode {
  const words = notRunIn(report);
  return (
    <section aria-labelledby="not-run">
      <h2 id="not-run">Not run</h2>
      {words ? <Words {...words} /> : <p>Every requirement was run.</p>}
    </section>
  );
}

function Words({ title, causes, remedy }: NonNullable<ReturnType<typeof notRunIn>>): VNode {
  return (
    <>
      <p>
        <a href={linkTo({ verdict: 'not-run' })}>{title}</a>:
      </p>
      <ul>
        {causes.map(({ count, cause }) => (
          <li>
            <b>{count}</b> {cause}
          </li>
        ))}
      </ul>
      {remedy ? <p>{remedy.text}</p> : null}
      {remedy?.config === undefined ? null : <CopyBlock label="Config" text={remedy.config} />}
    </>
  );
}
