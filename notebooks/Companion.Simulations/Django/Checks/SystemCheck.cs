namespace Companion.Simulations.Django.Checks;

/// <summary>One of Django's system checks: a row of the table of checks.</summary>
/// <param name="Id">Its id: <c>security.W004</c>.</param>
/// <param name="Level">How grave its finding is.</param>
/// <param name="Tag">The group it belongs to.</param>
public sealed record SystemCheck(string Id, CheckLevel Level, string Tag)
{
    /// <summary>Whether only <c>check --deploy</c> runs it.</summary>
    public bool OnlyForDeployment { get; init; } = true;

    /// <summary>The first release that has it.</summary>
    public DjangoVersion Since { get; init; } = DjangoVersion.Supported[0];

    /// <summary>The last release that has it; null when it is still there.</summary>
    public DjangoVersion? Until { get; init; }

    /// <summary>The settings that decide it, the one to change first.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>When it is reported; one finding.</summary>
    public Func<SettingsView, Truth> When
    {
        init => Each = view => [new CheckSubject("", value(view))];
    }

    /// <summary>For a check that is reported once for each of several things: these, and when for each.</summary>
    public Func<SettingsView, IEnumerable<CheckSubject>> Each { get; init; } = _ => [];

    /// <summary>What is wrong and what it risks; <c>{subject}</c> stands for the subject's name.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, printed behind <c>HINT:</c>; null for none.</summary>
    public string? Hint { get; init; }

    /// <summary>What to write at the end of the settings file so that the check passes.</summary>
    public required string Remedy { get; init; }

    /// <summary>The documentation's page, from <see cref="DjangoVersion.Documentation"/>.</summary>
    public required string Page { get; init; }

    /// <summary>Whether a release has this check.</summary>
    public bool IsIn(DjangoVersion version) => version >= Since && (Until is null || version <= Until);
}
