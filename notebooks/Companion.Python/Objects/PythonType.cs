using Companion.Python.Objects.Scopes;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>A type: a built-in type, an exception type, or a plain class of the settings file.</summary>
internal sealed record PythonType(string Name, PythonType? Base, string? Module = null) : PythonObject
{
    public override string TypeName => "type";

    /// <summary>The name with its module, as tracebacks show it; built-in types have no module.</summary>
    public string FullName => Module is null ? Name : $"{Module}.{Name}";

    /// <summary>The names in the body of a class; null for a built-in type.</summary>
    public Namespace? Body { get; init; }

    /// <summary>Whether it has unknown members, for instance inherited ones.</summary>
    public bool IsOpen { get; init; }

    public bool IsSubclassOf(PythonType other)
    {
        for (var type = this; type is not null; type = type.Base)
        {
            if (ReferenceEquals(type, other))
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(PythonType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
