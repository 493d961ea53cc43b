using System.Text;
using System.Text.RegularExpressions;

namespace Companion.Site.Redirects;

/// <summary>
/// The path of a rule, compiled according to the observed behaviour of Netlify's engine (<c>netlify-redirector</c>
/// 0.5.0):
/// <list type="bullet">
/// <item>a segment <c>:name</c> matches one whole segment; a <c>:</c> elsewhere is literal;</item>
/// <item>a segment <c>*</c> matches the rest of the path, including the slash before it; a <c>*</c> at the end of a
/// longer segment matches the rest after the segment's text; a <c>*</c> elsewhere is literal;</item>
/// <item>when there are several ways to match, a <c>*</c> at the very start is greedy, a later one lazy;</item>
/// <item>one slash at the end of the request is ignored; so are slashes at the end of the rule;</item>
/// <item>an empty segment (<c>//</c>) ends the rule;</item>
/// <item>a rule with <c>*</c> does not redirect a path to itself: see <see cref="RedirectLoop"/>.</item>
/// </list>
/// </summary>
internal sealed class RedirectPattern
{
    private readonly Regex _expression;
    private readonly List<string> _names = [];

    private RedirectPattern(IEnumerable<string> segments)
    {
        var text = new StringBuilder("^");
        foreach (var (index, segment) in segments.Index())
        {
            text.Append(Expression(segment, isFirst: index == 0));
        }

        // Linear time for any pattern; captures are those of a backtracking engine.
        _expression = new Regex(
            text.Append("/?$").ToString(),
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
        );
    }

    /// <summary>Whether the path contains a <c>*</c> that matches the rest.</summary>
    public bool HasSplat { get; private set; }

    /// <summary>Compiles a normalised path.</summary>
    public static RedirectPattern Compile(string path) => new(Segments(path));

    /// <summary>
    /// The path of a rule without placeholders, without a trailing slash; null when it has placeholders.
    /// </summary>
    public static string? LiteralOf(string path) =>
        Segments(path).Any(IsVariable) ? null : string.Concat(Segments(path).Select(segment => $"/{segment}"));

    /// <summary>Whether a path matches.</summary>
    public bool IsMatch(string path) => _expression.IsMatch(path);

    /// <summary>The destination for a path; null when the path does not match.</summary>
    public string? Apply(string path, string destination)
    {
        var match = _expression.Match(path);
        if (!match.Success)
        {
            return null;
        }

        // Replaced one after the other and everywhere, so a value may itself be replaced; the engine does the same.
        foreach (var (index, name) in _names.Index())
        {
            destination = destination.Replace($":{name}", match.Groups[index + 1].Value, StringComparison.Ordinal);
        }

        return destination;
    }

    private static IEnumerable<string> Segments(string path) =>
        path.TrimStart('/').Split('/').TakeWhile(segment => segment.Length > 0);

    private static bool IsVariable(string segment) => segment.EndsWith('*') || segment is [':', _, ..];

    private string Expression(string segment, bool isFirst)
    {
        if (segment is [':', _, ..])
        {
            _names.Add(segment[1..]);
            return "/([^/]+)";
        }

        if (!segment.EndsWith('*'))
        {
            return $"/{Regex.Escape(segment)}";
        }

        HasSplat = true;
        _names.Add("splat");
        return segment != "*" ? $"/{Regex.Escape(segment[..^1])}/?(.*)"
            : isFirst ? "/?(.*)/?"
            : "(?:|/|/(.*)/?)";
    }
}
