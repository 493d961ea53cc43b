namespace Companion.Simulations.Django;

/// <summary>The options of <c>manage.py check</c>.</summary>
public sealed record CheckOptions
{
    /// <summary>The names that <c>--fail-level</c> accepts, in the order of its help.</summary>
    public static IReadOnlyList<string> FailLevels { get; } = ["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"];

    /// <summary><c>--deploy</c>: run the deployment checks too.</summary>
    public bool Deploy { get; init; }

    /// <summary>
    /// <c>--tag</c>, which may be repeated: run only the checks of these groups; all checks if there are none.
    /// </summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary><c>--list-tags</c>: print the groups' names instead of running checks.</summary>
    public bool ListTags { get; init; }

    /// <summary><c>--fail-level</c> as written. Anything but <see cref="FailLevels"/> is a usage error.</summary>
    public string FailLevel { get; init; } = "ERROR";
}
