using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.Expressions;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Analysis;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Evaluation.Statements;

/// <summary><c>if</c> and <c>match</c>.</summary>
internal sealed class Alternatives(
    EvaluationState state,
    IEvaluator evaluator,
    PathExplorer paths,
    RepeatedEffects effects,
    Conditions conditions
)
{
    public Completion RunIf(IfStatement conditional, int branch, Scope scope)
    {
        if (branch == conditional.Branches.Length)
        {
            return evaluator.Run(conditional.Otherwise, scope);
        }

        var (test, body) = (conditional.Branches[branch].Test, conditional.Branches[branch].Body);
        for (; ; )
        {
            var truth = conditions.Decide(evaluator.Evaluate(test, scope), test, out var why);
            if (why is not null)
            {
                state.Meter.Enter();
                paths.RunPaths(why, [() => evaluator.Run(body, scope), () => RunIf(conditional, branch + 1, scope)]);
                state.Meter.Leave();
                return Completion.Normal;
            }

            if (truth)
            {
                return evaluator.Run(body, scope);
            }

            if (++branch == conditional.Branches.Length)
            {
                return evaluator.Run(conditional.Otherwise, scope);
            }

            (test, body) = (conditional.Branches[branch].Test, conditional.Branches[branch].Body);
        }
    }

    public void RunMatch(MatchStatement match, Scope scope)
    {
        evaluator.Evaluate(match.Subject, scope);
        var why = paths.MayRaise(state.Unknown("'match' is not evaluated", match.Subject));
        var names = match.Cases.SelectMany(item => item.Names).ToHashSet();
        effects.HavocNames(new AssignedNames(names, false), why, scope);
        paths.RunPaths(
            why,
            [
                .. match.Cases.Select(item => (Func<Completion>)(() => evaluator.Run(item.Body, scope))),
                () => Completion.Normal,
            ]
        );
    }
}
