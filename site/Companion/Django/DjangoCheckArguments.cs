using Companion.CommandLine.Reporting;
using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary>The arguments of <c>django check</c>.</summary>
internal sealed record DjangoCheckArguments
{
    /// <summary>The project's folder, where <c>manage.py</c> is.</summary>
    public required string Project { get; init; }

    /// <summary>The settings module; null to find it.</summary>
    public string? Settings { get; init; }

    /// <summary>The release of Django.</summary>
    public required DjangoVersion Version { get; init; }

    /// <summary>The options of <c>manage.py check</c>.</summary>
    public required CheckOptions Check { get; init; }

    /// <summary>The environment that the settings see.</summary>
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>Whether to compare all releases.</summary>
    public bool Compare { get; init; }

    /// <summary>The file of cases; null to check the project.</summary>
    public string? Batch { get; init; }

    /// <summary>The format of the result.</summary>
    public OutputFormat Format { get; init; }
}
