namespace Companion.Simulations.Django;

/// <summary>Something that a check reports.</summary>
public sealed record CheckFinding
{
    /// <summary>The check's id: <c>security.W004</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How grave it is.</summary>
    public required CheckLevel Level { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it; null when the message says so.</summary>
    public string? Hint { get; init; }

    /// <summary>What it is about, as the command prints it: <c>?</c>, since settings are no object.</summary>
    public string Subject { get; init; } = "?";

    /// <summary>The settings that decided it, the one to change first.</summary>
    public required IReadOnlyList<DecidingSetting> Decided { get; init; }

    /// <summary>What to write at the end of the settings so that the check passes.</summary>
    public required string Remedy { get; init; }

    /// <summary>The address of the page of the release's documentation.</summary>
    public required string DocumentationAddress { get; init; }

    /// <summary>The page of the release's documentation. A page that only writes the address spares its readers <see cref="Uri"/>.</summary>
    public Uri Documentation => new(DocumentationAddress);

    /// <summary>Whether SILENCED_SYSTEM_CHECKS names it, so that the command only counts it.</summary>
    public required bool IsSilenced { get; init; }

    /// <summary>As the command prints it: <c>?: (id) message</c>, with the hint on a line of its own.</summary>
    public override string ToString() => $"{Subject}: ({Id}) {Message}{(Hint is null ? "" : $"\n\tHINT: {Hint}")}";
}
