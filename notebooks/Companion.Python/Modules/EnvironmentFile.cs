using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>Lines of a <c>.env</c> file.</summary>
internal static class EnvironmentFile
{
    // The file is searched again for every variable.
    private const int CostOfCharacter = 8;

    public static IEnumerable<string> Lines(ICallContext context, string path)
    {
        var text = context.Files.Read(context.Meter, path);
        context.Meter.CountText(text.Length * CostOfCharacter);
        return text.Split('\n').Select(line => line.TrimEnd('\r'));
    }

    /// <summary>
    /// Reads a file into the environment. If the file or its contents are unknown, the whole environment becomes
    /// unknown.
    /// </summary>
    public static PythonBuiltIn Reader(string name, Func<ICallContext, Arguments, PythonValue> read) =>
        new(
            name,
            (context, arguments) =>
            {
                try
                {
                    return arguments.All.FirstOrDefault(value => value is Undetermined) is Undetermined unknown
                        ? throw new UnknowableException(unknown)
                        : read(context, arguments);
                }
                catch (UnknowableException exception)
                {
                    var why = exception.Cause ?? context.Unknown(exception.Message);
                    context.Doubts.Mark(Contents.Find(context.Environment)!, why);
                    throw;
                }
            },
            TakesUndetermined: true
        );

    /// <summary>Reads a line like django-environ; null for a line that it skips.</summary>
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

    // Quotes count only when they enclose the whole value; blanks and "#" are part of the value.
    private static string Unquote(string value)
    {
        if (value.Length >= 2 && value[0] == '\'' && value[^1] == '\'')
        {
            value = value[1..^1];
        }

        return value.Length >= 2 && value[0] == '"' && value[^1] == '"' ? Unescape(value[1..^1]) : value;
    }

    // The escapes \r, \n and \t stay as written.
    private static string Unescape(string value)
    {
        var builder = new System.Text.StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            var isEscape = value[at] == '\\' && at + 1 < value.Length && value[at + 1] is not ('r' or 'n' or 't');
            at += isEscape ? 1 : 0;
            builder.Append(value[at]);
        }

        return builder.ToString();
    }

    /// <summary>
    /// Reads a line like python-dotenv; null for a line that it skips, or a form that it would read differently.
    /// </summary>
    public static (string Name, string Value)? ReadDotenv(string line)
    {
        var text = line.Trim();
        if (text.StartsWith("export ", StringComparison.Ordinal))
        {
            text = text[7..].TrimStart();
        }

        var equals = text.IndexOf('=');
        if (text.StartsWith('#') || equals <= 0)
        {
            return null;
        }

        var (name, value) = (text[..equals].TrimEnd(), text[(equals + 1)..].TrimStart());
        if (value.Length > 0 && value[0] is '\'' or '"')
        {
            var end = value.IndexOf(value[0], 1);
            var rest = end < 0 ? "?" : value[(end + 1)..].TrimStart();
            return (rest.Length > 0 && rest[0] != '#') || value.Contains('\\')
                ? throw new UnknowableException("the line of .env is not evaluated")
                : (name, value[1..end]);
        }

        for (var at = 1; at < value.Length; at++)
        {
            if (value[at] == '#' && char.IsWhiteSpace(value[at - 1]))
            {
                return (name, value[..at].TrimEnd());
            }
        }

        return (name, value);
    }

    /// <summary>Reads a line like python-decouple; null for a line that it skips.</summary>
    public static (string Name, string Value)? ReadDecouple(string line)
    {
        var text = line.Trim();
        var equals = text.IndexOf('=');
        if (text.Length == 0 || text.StartsWith('#') || equals < 0)
        {
            return null;
        }

        var (name, value) = (text[..equals].Trim(), text[(equals + 1)..].Trim());
        var isQuoted = value.Length >= 2 && value[0] == value[^1] && value[0] is ('\'' or '"');
        return (name, isQuoted ? value[1..^1] : value);
    }
}
