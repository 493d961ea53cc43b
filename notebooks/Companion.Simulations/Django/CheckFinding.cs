namespace Companion.Simulations.Django;

/// <summary>Something that a check reports.</summary>
public sealed record CheckFinding
{
    /// <summary>The check's id: <c>security.W004</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its severity.</summary>
    public required CheckLevel Level { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>How to fix it; null when the message says so.</summary>
    public string? Hint { get; init; }

    /// <summary>Its subject, as the command prints it: <c>?</c>, since settings are not an object.</summary>
    public string Subject { get; init; } = "?";

    /// <summary>The settings that decided it; first, the one to change.</summary>
    public required IReadOnlyList<DecidingSetting> Decided { get; init; }

    /// <summary>The line to append to the settings so that the check passes.</summary>
    public required string Remedy { get; init; }

    /// <summary>The address of the page of the release's documentation.</summary>
    public required string DocumentationAddress { get; init; }

    /// <summary>
    /// The page of the release's documentation. A web page that only needs the address should not load
    /// <see cref="Uri"/>.
    /// </summary>
    public Uri Documentation => new(DocumentationAddress);

    /// <summary>Whether SILENCED_SYSTEM_CHECKS names it; the command then only counts it.</summary>
    public required bool IsSilenced { get; init; }

    /// <summary>As the command prints it: <c>?: (id) message</c>, with the hint on its own line.</summary>
    public override string ToString() => $"{Subject}: ({Id}) {Message}{(Hint is null ? "" : $"\n\tHINT: {Hint}")}";
}
