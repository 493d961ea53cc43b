using System.Text;

namespace Companion.Simulations.Procfiles.Formations;

/// <summary>
/// Expands the port in a command as a shell does: <c>$PORT</c>, <c>${PORT}</c> and <c>${PORT:-8000}</c>, but not in
/// single quotes or after a backslash. Other variables stay unchanged.
/// </summary>
public static class PortExpansion
{
    /// <summary>The command with the port expanded.</summary>
    public static string Expand(string command, int port)
    {
        var expanded = new StringBuilder();
        var (isSingle, isDouble) = (false, false);
        var lastBrace = command.LastIndexOf('}');
        for (var at = 0; at < command.Length; at++)
        {
            if (!isSingle && ReferenceLength(command, at, lastBrace) is var length and > 0)
            {
                expanded.Append(port);
                at += length - 1;
                continue;
            }

            // An escaped character is skipped, and $$ is the shell's process id.
            if (!isSingle && at + 1 < command.Length && (command[at] == '\\' || command.AsSpan(at).StartsWith("$$")))
            {
                expanded.Append(command[at++]);
            }
            else if (command[at] == '\'' && !isDouble)
            {
                isSingle = !isSingle;
            }
            else if (command[at] == '"' && !isSingle)
            {
                isDouble = !isDouble;
            }

            expanded.Append(command[at]);
        }

        return expanded.ToString();
    }

    /// <summary>Whether the command uses the port.</summary>
    public static bool IsNamedIn(string command) => Expand(command, 0) != command;

    private static int ReferenceLength(string command, int at, int lastBrace)
    {
        var rest = command.AsSpan(at);
        if (rest.StartsWith("$PORT"))
        {
            return rest.Length > 5 && (char.IsAsciiLetterOrDigit(rest[5]) || rest[5] == '_') ? 0 : 5;
        }

        if (!rest.StartsWith("${PORT") || lastBrace < at)
        {
            return 0;
        }

        // ${PORT:-8000}: the default is not needed. Expansions that remove or replace text (#, %, /) are not supported.
        return rest[6] is '}' or ':' or '-' ? rest.IndexOf('}') + 1 : 0;
    }
}
