using Companion.Python.Syntax.Analysis;

namespace Companion.Python.Objects.Scopes;

/// <summary>Where names are looked up: "4.2. Naming and binding" of the language reference.</summary>
internal sealed class Scope
{
    public required ScopeKind Kind { get; init; }

    public required Namespace Names { get; init; }

    public required PythonModule Module { get; init; }

    /// <summary>The enclosing scope in the text; null for a module's scope.</summary>
    public Scope? Outer { get; init; }

    /// <summary>What a function's body declares about its names; null for other scopes.</summary>
    public FunctionNames? Declared { get; init; }

    /// <summary>The function or class that it belongs to, as it prefixes the names of nested functions.</summary>
    public string? Owner { get; init; }

    public string? QualifiedName => Kind == ScopeKind.Comprehension ? Outer?.QualifiedName : Owner;

    /// <summary>The closest scope that receives the walrus and other assignments of a comprehension.</summary>
    public Scope Assigning
    {
        get
        {
            var scope = this;
            while (scope.Kind == ScopeKind.Comprehension)
            {
                scope = scope.Outer!;
            }

            return scope;
        }
    }
}
