using Companion.Content.Shortcodes;
using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>
/// Removes calls that contain an error from a body. Rendering them would be impossible (the name is unknown) or would
/// report consequences of an error that is reported already. The text between their tags is still processed.
/// </summary>
internal static class BrokenCalls
{
    /// <summary>The nodes without the calls whose opening tag contains an error.</summary>
    public static IReadOnlyList<ShortcodeNode> TakeOut(
        IReadOnlyList<ShortcodeNode> nodes,
        IReadOnlyList<Diagnostic> problems
    ) =>
        problems.Count == 0
            ? nodes
            : [.. nodes.SelectMany(node => node is ShortcodeCall call ? TakeOut(call, problems) : [node])];

    private static IReadOnlyList<ShortcodeNode> TakeOut(ShortcodeCall call, IReadOnlyList<Diagnostic> problems)
    {
        var inner = call.Inner is null ? null : TakeOut(call.Inner, problems);
        var isBroken = problems.Any(problem =>
            problem.Location is { Span.Start: var place }
            && place >= call.OpeningTag.Start
            && place < call.OpeningTag.End
        );
        return isBroken ? inner ?? [] : [call with { Inner = inner }];
    }
}
