using Companion.Simulations.Django;
using Companion.Sources;

namespace Companion.Experiments.DeployChecks;

/// <summary>An edit that makes a check pass.</summary>
/// <param name="Replaced">The part of the settings to replace; null to append the text at the end.</param>
/// <param name="Text">The new text; empty for none.</param>
/// <param name="Set">The environment variable to set, <c>NAME=VALUE</c>; null for none.</param>
/// <param name="Unset">The name of the environment variable to remove; null for none.</param>
internal sealed record SettingsFix(SourceSpan? Replaced, string Text, string? Set, string? Unset)
{
    // Long enough for a key. Everybody who reads the page knows it, and the text itself says so.
    private const string ExampleKey = "draw-50-characters-of-your-own-0r-th1s-1s-n0-secret";

    private const string UnsetWord = "unset ";
    private const string FromEnvironment = "os.environ['";

    /// <summary>The edit that carries out a finding's remedy.</summary>
    public static SettingsFix Of(CheckFinding finding, string settings)
    {
        var remedy = finding.Remedy;
        if (remedy.StartsWith(UnsetWord, StringComparison.Ordinal))
        {
            return new SettingsFix(Replaced: null, "", Set: null, remedy[UnsetWord.Length..]);
        }

        var text = NeedsImport(remedy, settings) ? $"import os\n{remedy}" : remedy;
        var variable = Between(remedy, FromEnvironment, "']");
        var set = variable is null ? null : $"{variable}={ExampleKey}";
        return new SettingsFix(Assignment(finding, settings), text, set, Unset: null);
    }

    // `NAME = value` on its own lines, outside any block, is better replaced than overridden at the end of the file.
    private static SourceSpan? Assignment(CheckFinding finding, string settings)
    {
        if (
            finding.Decided[0] is not { Name: var name, Location: { } location }
            || location.Source.Path != DeployChecksSimulation.SettingsFile
            || location.Position.Column != 1
        )
        {
            return null;
        }

        var (span, assigns) = (location.Span, $"{name} = ");
        var value = finding.Remedy.StartsWith(assigns, StringComparison.Ordinal)
            ? finding.Remedy[assigns.Length..]
            : null;
        var statement = settings.Substring(span.Start, span.Length);
        var lineEnd = settings.AsSpan(span.End).IndexOf('\n');
        var rest = (lineEnd < 0 ? settings[span.End..] : settings.Substring(span.End, lineEnd)).Trim();
        return
            value is not null
            && !value.Contains(name, StringComparison.Ordinal)
            && statement.StartsWith(name, StringComparison.Ordinal)
            && statement[name.Length..].TrimStart().StartsWith('=')
            && statement.Count(character => character == '=') == 1
            && (rest.Length == 0 || rest[0] == '#')
            ? span
            : null;
    }

    private static bool NeedsImport(string remedy, string settings) =>
        remedy.Contains("os.", StringComparison.Ordinal)
        && !settings
            .Split('\n')
            .Any(line => line.TrimEnd() is "import os" || line.StartsWith("import os,", StringComparison.Ordinal));

    private static string? Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        if (from < 0)
        {
            return null;
        }

        var rest = text[(from + start.Length)..];
        var to = rest.IndexOf(end, StringComparison.Ordinal);
        return to < 0 ? null : rest[..to];
    }
}
