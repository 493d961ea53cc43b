using System.Collections.Immutable;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.Expressions;
using Companion.Python.Evaluation.Imports;
using Companion.Python.Evaluation.State;
using Companion.Python.Evaluation.Statements;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Analysis;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation;

/// <summary>Runs statements: it dispatches each kind to the part that handles it.</summary>
internal sealed class StatementRunner(
    EvaluationState state,
    IEvaluator evaluator,
    PathExplorer paths,
    RepeatedEffects effects,
    Targets assignments,
    Alternatives alternatives,
    AugmentedAssignments augmented,
    Definitions definitions,
    Deletions deletions,
    ImportRunner imports,
    Loops loops,
    Raises raises,
    TryRunner tries,
    WithRunner withs
)
{
    public Completion Run(ImmutableArray<Statement> statements, Scope scope)
    {
        foreach (var item in statements)
        {
            var completion = Run(item, scope);
            if (completion.Kind != CompletionKind.Normal)
            {
                return completion;
            }
        }

        return Completion.Normal;
    }

    private Completion Run(Statement item, Scope scope)
    {
        state.Meter.Step();
        var (outerStatement, outerFile) = (state.Statement, state.File);
        state.Statement = item;
        state.EndChange();
        try
        {
            return RunInner(item, scope);
        }
        catch (UnknowableException exception)
        {
            // The statement itself cannot be evaluated: what it assigns is not known.
            var why = state.Unknown(exception, item);
            effects.HavocNames(AssignedNames.Of([item]), why, scope);
            paths.MayRaise(why);
            return Completion.Normal;
        }
        catch (PythonRaise exception) when (exception.Location is null)
        {
            exception.Location = state.LocationOf(item);
            throw;
        }
        finally
        {
            (state.Statement, state.File) = (outerStatement, outerFile);
            state.EndChange();
        }
    }

    // The statements that may leave instead of continuing.
    private Completion RunInner(Statement item, Scope scope)
    {
        switch (item)
        {
            case IfStatement conditional:
                return alternatives.RunIf(conditional, 0, scope);
            case ForStatement loop:
                return loops.RunFor(loop, scope);
            case WhileStatement loop:
                return loops.RunWhile(loop, scope);
            case TryStatement attempt:
                return tries.RunTry(attempt, scope);
            case WithStatement with:
                return withs.RunWith(with, scope);
            case ReturnStatement result:
                return new Completion(
                    CompletionKind.Return,
                    result.Value is null ? PythonNone.Value : evaluator.Evaluate(result.Value, scope)
                );
            case BreakStatement:
                return new Completion(CompletionKind.Break, null);
            case ContinueStatement:
                return new Completion(CompletionKind.Continue, null);
            default:
                RunSimple(item, scope);
                return Completion.Normal;
        }
    }

    private void RunSimple(Statement item, Scope scope)
    {
        switch (item)
        {
            case AssignmentStatement assignment:
                assignments.RunAssignment(assignment, scope);
                break;
            case ExpressionStatement expression:
                evaluator.Evaluate(expression.Value, scope);
                break;
            case ImportStatement import:
                imports.RunImport(import, scope);
                break;
            case ImportFromStatement import:
                imports.RunImportFrom(import, scope);
                break;
            case AugmentedAssignmentStatement augmentedAssignment:
                augmented.RunAugmented(augmentedAssignment, scope);
                break;
            case AnnotatedAssignmentStatement { Value: { } annotatedValue } annotated:
                assignments.AssignTo(annotated.Target, evaluator.Evaluate(annotatedValue, scope), scope);
                break;
            case FunctionStatement function:
                definitions.RunFunction(function, scope);
                break;
            case ClassStatement type:
                definitions.RunClass(type, scope);
                break;
            case RaiseStatement raise:
                raises.RunRaise(raise, scope);
                break;
            case DeleteStatement delete:
                deletions.RunDelete(delete, scope);
                break;
            case AssertStatement assertion:
                raises.RunAssert(assertion, scope);
                break;
            case MatchStatement match:
                alternatives.RunMatch(match, scope);
                break;
            case UnsupportedStatement unsupported:
                var why = paths.MayRaise(state.Unknown(unsupported.Reason, unsupported));
                effects.HavocNames(new AssignedNames(unsupported.Names.ToHashSet(), false), why, scope);
                break;
        }
    }
}
