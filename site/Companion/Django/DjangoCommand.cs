using System.CommandLine;

namespace Companion.CommandLine.Django;

/// <summary><c>companion django</c>.</summary>
internal static class DjangoCommand
{
    public static Command Create() =>
        new("django", "Ask what Django would say of a project's settings, without running them.")
        {
            DjangoCheckCommand.Create(),
        };
}
