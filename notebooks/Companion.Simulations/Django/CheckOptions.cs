namespace Companion.Simulations.Django;

/// <summary>What was written behind <c>manage.py check</c>.</summary>
public sealed record CheckOptions
{
    /// <summary>The names that <c>--fail-level</c> takes, in the order of its help.</summary>
    public static IReadOnlyList<string> FailLevels { get; } = ["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"];

    /// <summary><c>--deploy</c>: the checks for deployment too.</summary>
    public bool Deploy { get; init; }

    /// <summary><c>--tag</c>, as often as given: checks of these groups only; all when there is none.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary><c>--list-tags</c>: no checks, the groups' names.</summary>
    public bool ListTags { get; init; }

    /// <summary><c>--fail-level</c> as written. Anything but <see cref="FailLevels"/> is a usage error.</summary>
    public string FailLevel { get; init; } = "ERROR";
}
