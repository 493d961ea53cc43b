using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>The parameters of a shortcode.</summary>
/// <param name="Positional">Those that may be given by position, in their order, or by name.</param>
/// <param name="Named">Those that may be given by name only.</param>
public sealed record ShortcodeParameters(IReadOnlyList<string> Positional, IReadOnlyList<string> Named)
{
    /// <summary>The error in a call that has a parameter too many; null when it has none.</summary>
    /// <param name="call">The call.</param>
    /// <param name="source">Its file.</param>
    public Diagnostic? FindProblem(ShortcodeCall call, SourceText source)
    {
        var position = 0;
        foreach (var argument in call.Arguments)
        {
            if (argument.Name is null && position++ >= Positional.Count)
            {
                return Diagnostic.Error(
                    source.At(argument.Span),
                    $"shortcode \"{call.Name}\" {Limit()}",
                    Named.Count == 0 ? "remove this one" : $"write name=\"…\"; it knows {List()}"
                );
            }

            if (argument.Name is { } name && !IsKnown(name))
            {
                return Diagnostic.Error(
                    source.At(argument.NameSpan),
                    $"shortcode \"{call.Name}\" has no parameter \"{name}\"",
                    Suggestion.Nearest(name, All()) is { } nearest ? $"did you mean {nearest}=…?" : $"it knows {List()}"
                );
            }
        }

        return null;
    }

    private IEnumerable<string> All() => Positional.Concat(Named);

    private bool IsKnown(string name) => All().Contains(name, StringComparer.OrdinalIgnoreCase);

    private string List() => string.Join(", ", All());

    private string Limit() =>
        Positional.Count switch
        {
            0 => "takes no parameter without a name",
            1 => "takes one parameter without a name",
            var count => $"takes {count} parameters without a name",
        };
}
