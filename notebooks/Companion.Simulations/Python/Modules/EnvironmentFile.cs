namespace Companion.Simulations.Python.Modules;

/// <summary>Lines of a <c>.env</c> file.</summary>
internal static class EnvironmentFile
{
    public static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.TrimEnd('\r'));

    /// <summary>As django-environ reads it; null for a line that it skips.</summary>
    public static (string Name, string Value)? ReadDjangoEnviron(string line)
    {
        var text = line.StartsWith("export ", StringComparison.Ordinal) ? line[7..] : line;
        var equals = text.IndexOf('=');
        if (equals <= 0 || !text.AsSpan(0, equals).ToString().All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        {
            return null;
        }

        return (text[..equals], Unquote(text[(equals + 1)..]));
    }

    private static string Unquote(string value)
    {
        var trimmed = value.Trim();
        if (trimmed.StartsWith('\'') || trimmed.StartsWith('"'))
        {
            var quote = trimmed[0];
            var end = trimmed.LastIndexOf(quote);
            var rest = trimmed[(end + 1)..].TrimStart();
            if (end > 0 && (rest.Length == 0 || rest.StartsWith('#')))
            {
                var inner = trimmed[1..end];
                return quote == '"' ? Unescape(inner) : inner;
            }
        }

        // A comment begins behind a blank.
        for (var at = 1; at < value.Length; at++)
        {
            if (value[at] == '#' && value[at - 1] is ' ' or '\t')
            {
                return value[..at].TrimEnd();
            }
        }

        return value.Trim();
    }

    private static string Unescape(string value)
    {
        var builder = new System.Text.StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            at += value[at] == '\\' && at + 1 < value.Length ? 1 : 0;
            builder.Append(value[at]);
        }

        return builder.ToString();
    }

    /// <summary>As python-decouple reads it; null for a line that it skips.</summary>
    public static (string Name, string Value)? ReadDecouple(string line)
    {
        var text = line.Trim();
        var equals = text.IndexOf('=');
        if (text.Length == 0 || text.StartsWith('#') || equals < 0)
        {
            return null;
        }

        var (name, value) = (text[..equals].Trim(), text[(equals + 1)..].Trim());
        var isQuoted =
            value.Length >= 2
            && value[0] == value[^1]
            && value[0] is '\'' or '"'
            && value.Length >= 2
            && value[0] == value[^1];
        return (name, isQuoted ? value[1..^1] : value);
    }
}
