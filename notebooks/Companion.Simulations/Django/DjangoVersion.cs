using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Companion.Simulations.Django;

/// <summary>A feature release of Django, such as 3.1.</summary>
/// <param name="Major">The number before the dot.</param>
/// <param name="Minor">The number after the dot.</param>
public sealed record DjangoVersion(int Major, int Minor) : IComparable<DjangoVersion>
{
    /// <summary>The releases whose checks are simulated, oldest first.</summary>
    public static IReadOnlyList<DjangoVersion> Supported { get; } =
    [new(3, 1), new(3, 2), new(4, 2), new(5, 2), new(6, 0), new(6, 1)];

    /// <summary>The release that the episode was recorded with, 3.1.</summary>
    public static DjangoVersion Episode => Supported[0];

    /// <summary>The newest release that is simulated.</summary>
    public static DjangoVersion Latest => Supported[^1];

    /// <summary>
    /// The month in which Django's security fixes for it end; null for a release that is not simulated.
    /// </summary>
    public string? EndOfSupport =>
        (Major, Minor) switch
        {
            (3, 1) => "December 2021",
            (3, 2) => "April 2024",
            (4, 2) => "April 2026",
            (5, 2) => "April 2028",
            (6, 0) => "April 2027",
            (6, 1) => "December 2027",
            _ => null,
        };

    /// <summary>The address of this release's documentation, ending in a slash.</summary>
    public string Documentation => $"https://docs.djangoproject.com/en/{this}/";

    /// <summary>Whether <paramref name="left"/> is the older release.</summary>
    public static bool operator <(DjangoVersion left, DjangoVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the newer release.</summary>
    public static bool operator >(DjangoVersion left, DjangoVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not the newer release.</summary>
    public static bool operator <=(DjangoVersion left, DjangoVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not the older release.</summary>
    public static bool operator >=(DjangoVersion left, DjangoVersion right) => left.CompareTo(right) >= 0;

    /// <summary>The supported release with a name such as <c>3.1</c> or <c>3.1.14</c>.</summary>
    /// <exception cref="FormatException">No supported release has that name.</exception>
    public static DjangoVersion Parse(string text) =>
        TryParse(text, out var version)
            ? version
            : throw new FormatException(
                $"'{text}' is not a simulated Django release; the simulated releases are: {string.Join(", ", Supported)}"
            );

    /// <summary>Like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DjangoVersion? version)
    {
        var parts = text?.Split('.') ?? [];
        version = parts.All(IsNumber)
            ? Supported.FirstOrDefault(each => parts.Length is 2 or 3 && $"{parts[0]}.{parts[1]}" == each.ToString())
            : null;
        return version is not null;
    }

    /// <inheritdoc />
    public int CompareTo(DjangoVersion? other) =>
        other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <summary><c>3.1</c>.</summary>
    public override string ToString() => $"{Major}.{Minor}";

    private static bool IsNumber(string part) => int.TryParse(part, NumberStyles.None, null, out _);
}
