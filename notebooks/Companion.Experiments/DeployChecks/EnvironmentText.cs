namespace Companion.Experiments.DeployChecks;

/// <summary>Environment variables, one <c>NAME=VALUE</c> per line.</summary>
internal sealed record EnvironmentText(
    IReadOnlyDictionary<string, string> Variables,
    IReadOnlyList<(int Line, string Message)> Problems
)
{
    /// <summary>
    /// Reads the variables. It skips empty lines and comments, accepts <c>export</c> before a name, and uses the last
    /// value of each name.
    /// </summary>
    public static EnvironmentText Parse(string text)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<(int Line, string Message)>();
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var pair = line.StartsWith("export ", StringComparison.Ordinal) ? line[7..].TrimStart() : line;
            var equals = pair.IndexOf('=');
            if (equals > 0 && pair.Take(equals).All(IsNameCharacter) && !char.IsAsciiDigit(pair[0]))
            {
                variables[pair[..equals]] = pair[(equals + 1)..];
            }
            else
            {
                problems.Add((at + 1, $"`{line}` is not an environment variable: write `NAME=VALUE`"));
            }
        }

        return new EnvironmentText(variables, problems);
    }

    private static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
