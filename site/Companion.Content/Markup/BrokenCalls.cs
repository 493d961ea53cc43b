using Companion.Content.Shortcodes;
using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>
/// Takes the calls that are wrong in themselves out of a body. To render them would be impossible (nobody knows the
/// name) or would report consequences of what is reported already. What stands between their tags is looked at still.
/// </summary>
internal static class BrokenCalls
{
    /// <summary>The nodes without the calls in whose opening tag an error lies.</summary>
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
