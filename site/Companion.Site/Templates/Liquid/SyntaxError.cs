using System.Globalization;
using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.Site.Templates.Liquid;

/// <summary>What Fluid's parser says about a template, as a message to its author.</summary>
internal static partial class SyntaxError
{
    /// <summary>Reads the parser's message, which ends in the line and column: <c>Unknown tag 'x' at (2:8)</c>.</summary>
    /// <param name="source">The template.</param>
    /// <param name="message">The message.</param>
    /// <param name="tags">The known tags.</param>
    public static Diagnostic Of(SourceText source, string message, IEnumerable<string> tags)
    {
        var first = message.Split('\n')[0].TrimEnd('\r');
        if (Place().Match(first) is not { Success: true } place)
        {
            return Diagnostic.Error(source.Path, "this template cannot be read", first);
        }

        var text = first[..place.Index];
        var offset = source.OffsetOf(Number(place, "line"), Number(place, "column"));
        if (UnknownTag().Match(text) is { Success: true } unknown)
        {
            return UnknownTagError(source, unknown.Groups["name"].Value, offset, tags);
        }

        // The parser stops before white space, but what it does not expect comes after it.
        while (offset < source.Text.Length && source.Text[offset] == ' ')
        {
            offset++;
        }

        var span = offset < source.Text.Length ? new SourceSpan(offset, 1) : new SourceSpan(offset, 0);
        return Diagnostic.Error(source.At(span), Sentence(text), AdviceFor(text));
    }

    private static Diagnostic UnknownTagError(SourceText source, string name, int offset, IEnumerable<string> tags)
    {
        var start = source.Text.LastIndexOf(
            name,
            Math.Max(0, Math.Min(offset, source.Text.Length) - 1),
            StringComparison.Ordinal
        );
        var span = start < 0 ? new SourceSpan(offset, 0) : new SourceSpan(start, name.Length);
        var isEnd = name.StartsWith("end", StringComparison.Ordinal) || name is "else" or "elsif" or "when";
        return Diagnostic.Error(
            source.At(span),
            isEnd ? $"{{% {name} %}} has no opening tag before it" : $"unknown tag \"{name}\"",
            isEnd ? "remove it, or write the opening tag"
                : Suggestion.Nearest(name, tags) is { } nearest ? $"did you mean \"{nearest}\"?"
                : $"Liquid's tags are: {string.Join(", ", tags.Order(StringComparer.Ordinal))}"
        );
    }

    private static string Sentence(string text) =>
        text.Length == 0 ? "this template cannot be read" : char.ToLowerInvariant(text[0]) + text[1..];

    private static string? AdviceFor(string text) =>
        text.StartsWith("End of tag", StringComparison.Ordinal)
            ? "Liquid has {{ value | filter: argument }} and {% tag %}; Hugo's own template language is another one"
        : text.StartsWith("Invalid", StringComparison.Ordinal)
            ? "write it as in {% if params.title %}…{% endif %} or {% for page in site.pages %}…{% endfor %}"
        : text.Contains("was expected", StringComparison.Ordinal) ? "close each tag before the text ends"
        : null;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@" at \((?<line>\d+):(?<column>\d+)\)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"^Unknown tag '(?<name>[^']*)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnknownTag();
}
