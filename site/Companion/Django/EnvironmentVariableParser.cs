using System.CommandLine.Parsing;

namespace Companion.CommandLine.Django;

/// <summary>Reads <c>--env NAME=VALUE</c>. If a name is repeated, the last value counts.</summary>
internal static class EnvironmentVariableParser
{
    public static Dictionary<string, string>? Parse(ArgumentResult result)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var written in result.Tokens.Select(token => token.Value))
        {
            var equals = written.IndexOf('=');
            if (equals <= 0)
            {
                result.AddError($"--env: '{written}' is not of the form NAME=VALUE");
                return null;
            }

            variables[written[..equals]] = written[(equals + 1)..];
        }

        return variables;
    }
}
