using System.CommandLine;

namespace Companion.CommandLine.Django;

/// <summary><c>companion django</c>.</summary>
internal static class DjangoCommand
{
    public static Command Create() =>
        new("django", "Check a project's settings as Django would, without running them.")
        {
            DjangoCheckCommand.Create(),
        };
}
