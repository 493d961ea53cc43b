using Companion.Fuzzing.Targets;

namespace Companion.Fuzzing;

/// <summary>All targets, in the order in which <c>all</c> runs them.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<IFuzzTarget> All { get; } =
    [
        new PythonTarget(),
        new SettingsTarget(),
        new ProcfileTarget(),
        new GunicornTarget(),
        new FrontMatterTarget(),
        new ShortcodesTarget(),
        new HighlightingTarget(),
        new MarkdownTarget(),
    ];
}
