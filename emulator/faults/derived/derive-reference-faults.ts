import type { ActionSpec } from '../../../specs/action-spec.ts';
import { judge } from '../../../specs/oracle/judge.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { BehaviourFault } from '../../core/fault.ts';
import { Refusal } from '../../core/refusal.ts';
import { errorsCoveredBy, isUntiedPoint, requirementOf, scopeOf, wrongRefusals } from '../fault-context.ts';

/** For each parameter that names a resource: an unknown one is accepted, or refused in a wrong way. */
export function deriveReferenceFaults(book: SpecBook): readonly BehaviourFault[] {
  return book.actions.flatMap((action) =>
    action.parameters
      .filter(({ reference, untestable }) => reference !== undefined && !untestable)
      .filter(
        ({ reference }) => reference && judge(reference.point, (must) => !must, scopeOf(book)).expect === 'reject',
      )
      .flatMap((parameter) => {
        const { name, reference } = parameter;
        const isUntied = isUntiedPoint(parameter, ['reference'], reference?.point.errors ?? [], book);
        const requirement = requirementOf(action, name, 'reference');
        const fault = (kind: string, description: string, answer: (refusal: Refusal) => object): BehaviourFault => ({
          id: `behaviour/${kind}/${requirement}`,
          seam: 'behaviour',
          requirement,
          alsoBreaks: [...errorsCoveredBy(book, requirement), ...ofWhatIsGone(action)],
          description,
          behave: (call, _world, next) => {
            if (call.spec.name !== action.name) return next(call);
            try {
              return next(call);
            } catch (error) {
              const about = error instanceof Refusal ? error.problem.about : undefined;
              if (!(error instanceof Refusal) || about?.kind !== 'reference' || about.subject !== name) throw error;
              return { ...answer(error) };
            }
          },
        });
        return [
          fault('accepted', `An unknown ${name} is answered with success.`, () => ({})),
          ...wrongRefusals(isUntied).map((wrong) =>
            fault(wrong.name, `An unknown ${name} is refused with ${wrong.how}.`, ({ problem }) => {
              throw new Refusal(wrong.alter(problem));
            }),
          ),
        ];
      }),
  );
}

/** What is gone is refused like what never was. */
function ofWhatIsGone({ service, name }: ActionSpec): readonly string[] {
  return [`${service}.*.state.gone*/${name}`, `${service}.*.state.gone*/${name}/*`];
}
