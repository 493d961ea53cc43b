using System.CommandLine;

namespace Companion.CommandLine.Procfiles;

/// <summary><c>companion procfile</c>.</summary>
internal static class ProcfileCommand
{
    public static Command Create() =>
        new("procfile", "Ask what Heroku and the local runners would read in a Procfile.")
        {
            ProcfileCheckCommand.Create(),
        };
}
