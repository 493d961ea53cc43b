using System.CommandLine;

namespace Companion.CommandLine.Gunicorn;

/// <summary><c>companion gunicorn</c>.</summary>
internal static class GunicornCommand
{
    public static Command Create() =>
        new("gunicorn", "Ask how many workers a site needs.") { GunicornSimulateCommand.Create() };
}
