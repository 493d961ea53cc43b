using Companion.Python.Values;

namespace Companion.Python;

/// <summary>
/// What is known about a module of a <see cref="PythonPackage"/>. All its other names are undetermined.
/// </summary>
/// <param name="Name">Its import name: <c>package.module</c>.</param>
public sealed record PackageModule(string Name)
{
    /// <summary>Names with values that never change.</summary>
    public IReadOnlyDictionary<string, PythonValue> Constants { get; init; } = new Dictionary<string, PythonValue>();

    /// <summary>The names of classes derived from <c>Exception</c> that add nothing to it.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];

    /// <summary>The names of functions that return their only argument.</summary>
    public IReadOnlyList<string> Identities { get; init; } = [];
}
