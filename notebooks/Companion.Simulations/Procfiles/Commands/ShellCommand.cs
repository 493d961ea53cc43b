namespace Companion.Simulations.Procfiles.Commands;

/// <summary>
/// The programs that a shell would run for a command: words and quotes by POSIX 2.2 and 2.3, split at
/// <c>&amp;&amp;</c>, <c>||</c>, <c>|</c>, <c>;</c> and <c>&amp;</c>. It expands nothing.
/// </summary>
internal static class ShellCommand
{
    public static IReadOnlyList<SimpleCommand> Parse(string command) => new ShellCommandParser(command).Parse();
}
