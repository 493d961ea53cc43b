using Companion.Python.BuiltIns;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Branching;

/// <summary>Looks names up, assigns and deletes them: "4.2. Naming and binding" of the language reference.</summary>
internal sealed class NameResolver(EvaluationState state, PathExplorer paths)
{
    /// <summary>The value of a name.</summary>
    public PythonValue LookUp(string name, Scope scope)
    {
        for (var at = scope; at is not null; at = at.Outer)
        {
            // Only the class's own statements see its names.
            if (at.Kind == ScopeKind.Class && !ReferenceEquals(at, scope))
            {
                continue;
            }

            if (at.Declared is { } declared)
            {
                if (declared.Globals.Contains(name))
                {
                    at = ModuleScope(at);
                }
                else if (declared.Locals.Contains(name))
                {
                    return at.Names.Get(name) is { } own
                        ? Contents.Seen(own)
                        : throw (
                            ReferenceEquals(at, scope.Assigning)
                                ? Errors.Of(
                                    "UnboundLocalError",
                                    $"cannot access local variable '{name}' where it is not associated with a value"
                                )
                                : Errors.Of(
                                    "NameError",
                                    $"cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
                                )
                        );
                }
            }

            if (at.Names.Get(name) is { } value)
            {
                return Contents.Seen(value);
            }

            if (at.Kind == ScopeKind.Module && at.Names.Doubt is { } doubt)
            {
                return BuiltInFunctions.Find(name) is null ? paths.MayRaise(doubt) : doubt;
            }
        }

        return BuiltInFunctions.Find(name)
            ?? (name == "__debug__" ? Known.True : throw Errors.Of("NameError", $"name '{name}' is not defined"));
    }

    private static Scope ModuleScope(Scope scope)
    {
        while (scope.Outer is not null)
        {
            scope = scope.Outer;
        }

        return scope;
    }

    /// <summary>The namespace that an assignment to a name writes to.</summary>
    public static Namespace TargetOf(string name, Scope scope)
    {
        var at = scope;
        if (at.Declared is { } declared && declared.Globals.Contains(name))
        {
            return ModuleScope(at).Names;
        }

        if (at.Declared is { } inner && inner.NonLocals.Contains(name))
        {
            for (at = at.Outer!; at.Outer is not null; at = at.Outer)
            {
                if (at.Declared?.Locals.Contains(name) == true)
                {
                    break;
                }
            }
        }

        return at.Names;
    }

    public void Assign(string name, PythonValue value, Scope scope) =>
        state.Journal.Assign(TargetOf(name, scope), name, new Binding(value, state.Now));

    public void Delete(string name, Scope scope)
    {
        var names = TargetOf(name, scope);
        if (names.Get(name) is null)
        {
            if (names.Doubt is { } doubt)
            {
                paths.MayRaise(doubt);
                return;
            }

            throw scope.Kind == ScopeKind.Function && ReferenceEquals(names, scope.Names)
                ? Errors.Of(
                    "UnboundLocalError",
                    $"cannot access local variable '{name}' where it is not associated with a value"
                )
                : Errors.Of("NameError", $"name '{name}' is not defined");
        }

        state.Journal.Assign(names, name, null);
    }
}
