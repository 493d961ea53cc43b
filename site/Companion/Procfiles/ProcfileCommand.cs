using System.CommandLine;

namespace Companion.CommandLine.Procfiles;

/// <summary><c>companion procfile</c>.</summary>
internal static class ProcfileCommand
{
    public static Command Create() =>
        new("procfile", "Check how Heroku and the local runners read a Procfile.") { ProcfileCheckCommand.Create() };
}
