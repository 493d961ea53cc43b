using Xunit.v3;

namespace Companion.Testing.Tools;

/// <summary>
/// Names the external programs that a test runs. <c>tests/run</c> installs them before it runs the tests of a project, and
/// <c>tests/run --quick</c> leaves out every test that needs one. On an assembly, it applies to all tests of the project.
/// </summary>
/// <param name="tools">The programs.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(params Tool[] tools) : Attribute, ITraitAttribute
{
    /// <summary>The name of the trait. Each program is a value of it.</summary>
    public const string Trait = "Needs";

    /// <summary>The programs.</summary>
    public IReadOnlyList<Tool> Tools { get; } = tools;

    /// <inheritdoc />
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        [.. Tools.Select(tool => KeyValuePair.Create(Trait, $"{tool}"))];
}
