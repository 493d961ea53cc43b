namespace Companion.Simulations.Django.Checks;

/// <summary>One of Django's system checks: a row of the table of checks.</summary>
/// <param name="Id">Its id: <c>security.W004</c>.</param>
/// <param name="Level">The severity of its finding.</param>
/// <param name="Tag">The group it belongs to.</param>
public sealed record SystemCheck(string Id, CheckLevel Level, string Tag)
{
    /// <summary>Whether only <c>check --deploy</c> runs it.</summary>
    public bool OnlyForDeployment { get; init; } = true;

    /// <summary>The first release that has it.</summary>
    public DjangoVersion Since { get; init; } = DjangoVersion.Supported[0];

    /// <summary>The last release that has it; null if the newest release still has it.</summary>
    public DjangoVersion? Until { get; init; }

    /// <summary>The settings that decide it; first, the one to change.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>The condition under which it is reported, once.</summary>
    public Func<SettingsView, Truth> When
    {
        init => Each = view => [new CheckSubject("", value(view))];
    }

    /// <summary>For a check that can be reported for several subjects: the subjects, each with its condition.</summary>
    public Func<SettingsView, IEnumerable<CheckSubject>> Each { get; init; } = _ => [];

    /// <summary>What is wrong, and the risk; <c>{subject}</c> is a placeholder for the subject's name.</summary>
    public required string Message { get; init; }

    /// <summary>How to fix it, printed after <c>HINT:</c>; null for none.</summary>
    public string? Hint { get; init; }

    /// <summary>The line to append to the settings file so that the check passes.</summary>
    public required string Remedy { get; init; }

    /// <summary>The page of the documentation, relative to <see cref="DjangoVersion.Documentation"/>.</summary>
    public required string Page { get; init; }

    /// <summary>Whether a release has this check.</summary>
    public bool IsIn(DjangoVersion version) => version >= Since && (Until is null || version <= Until);
}
