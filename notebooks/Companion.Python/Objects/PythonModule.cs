using Companion.Python.Objects.Scopes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Objects;

/// <summary>A module: one of the project's own, a simulated one, or one of which only the name is known.</summary>
internal sealed record PythonModule(string Name) : PythonObject
{
    public override string TypeName => "module";

    public Namespace Names { get; } = new();

    /// <summary>The file it is loaded from; null for a module outside the project.</summary>
    public SourceText? File { get; init; }

    /// <summary>Whether names that are not in <see cref="Names"/> are undetermined rather than missing.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether calls into it leave their arguments unchanged, like those of <c>logging</c>.</summary>
    public bool IsHarmless { get; init; }

    /// <summary>Whether it is still being loaded.</summary>
    public bool IsLoading { get; set; }

    public bool Equals(PythonModule? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
