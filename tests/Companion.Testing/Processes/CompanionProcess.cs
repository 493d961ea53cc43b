namespace Companion.Testing.Processes;

/// <summary>Runs the command line as its users do.</summary>
public static class CompanionProcess
{
    /// <summary>The arguments for <c>dotnet</c>.</summary>
    public static IEnumerable<string> Arguments(IEnumerable<string> arguments) =>
        [Repository.CommandLine, .. arguments];

    /// <summary>Runs it until it ends.</summary>
    public static Task<ToolResult> RunAsync(
        string folder,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string?>? environment = null
    ) => ToolProcess.RunAsync("dotnet", Arguments(arguments), folder, environment: environment);

    /// <summary>Runs it without root's permission to read every file.</summary>
    public static Task<ToolResult> RunUnprivilegedAsync(string folder, IEnumerable<string> arguments)
    {
        string[] run = ["dotnet", .. Arguments(arguments)];
        string[] asAnyUser = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", .. run];
        var command = Environment.IsPrivilegedProcess ? asAnyUser : run;
        return ToolProcess.RunAsync(command[0], command[1..], folder);
    }
}
