namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>A Gunicorn setting that the command line can change.</summary>
/// <param name="Name">The name in a configuration file: <c>graceful_timeout</c>.</param>
/// <param name="Flags">The options: <c>-w</c>, <c>--workers</c>.</param>
/// <param name="Kind">The kind of its argument.</param>
/// <param name="Default">
/// The value without the option, as <c>--print-config</c> prints it; null if it depends on the machine.
/// </param>
internal sealed record Setting(string Name, IReadOnlyList<string> Flags, SettingKind Kind, string? Default)
{
    public bool TakesArgument => Kind is not (SettingKind.Flag or SettingKind.ClearedFlag);

    /// <summary>The name in an error: <c>-w/--workers</c>.</summary>
    public string Title => string.Join('/', Flags);
}
