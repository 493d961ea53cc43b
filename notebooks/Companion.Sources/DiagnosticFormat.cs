using System.Text;

namespace Companion.Sources;

/// <summary>Writes a <see cref="Diagnostic"/> for a person at a terminal and for an editor's problem matcher.</summary>
internal static class DiagnosticFormat
{
    private const int WidestLine = 160;
    private const int ContextBeforeCaret = 60;

    public static string Render(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var text = new StringBuilder().Append($"{Prefix(diagnostic.Place)}{severity}: {diagnostic.Message}");
        if (diagnostic.Location is { } location)
        {
            AppendSourceLine(text, location, location.Position);
        }

        if (diagnostic.Advice is { } advice)
        {
            text.Append('\n').Append("  = ").Append(advice);
        }

        return text.ToString();
    }

    // A file without a name has no place.
    private static string Prefix(string place) => place.Length == 0 ? "" : $"{place}: ";

    private static void AppendSourceLine(StringBuilder text, SourceLocation location, SourcePosition position)
    {
        var line = location.Source.LineAt(position.Line);
        var start = Math.Min(position.Column - 1, line.Length);
        var carets = Math.Max(1, Math.Min(location.Span.Length, line.Length - start));
        var cutBefore = line.Length > WidestLine ? Math.Max(0, start - ContextBeforeCaret) : 0;
        var shown = line[cutBefore..Math.Min(line.Length, cutBefore + WidestLine)];
        carets = Math.Min(carets, Math.Max(1, shown.Length - (start - cutBefore)));
        var number = position.Line.ToString();
        var gutter = new string(' ', number.Length);

        // The line of carets keeps the tabs, so that it lines up at any tab width of the terminal.
        var indent = string.Concat(shown[..(start - cutBefore)].Select(c => c == '\t' ? '\t' : ' '));
        text.Append('\n').Append($" {number} | {Printable(shown)}");
        text.Append('\n').Append($" {gutter} | {indent}{new string('^', carets)}");
    }

    private static string Printable(string line) =>
        string.Concat(line.Select(c => char.IsControl(c) && c != '\t' ? '\uFFFD' : c));
}
