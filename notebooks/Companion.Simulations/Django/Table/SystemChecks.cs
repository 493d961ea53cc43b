using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>The table of checks.</summary>
public static class SystemChecks
{
    /// <summary>Every simulated check, by topic.</summary>
    public static IReadOnlyList<SystemCheck> All { get; } =
    [
        .. AdminChecks.Rows,
        .. MiddlewareChecks.Rows,
        .. TransportChecks.Rows,
        .. SecretKeyChecks.Rows,
        .. CookieChecks.Rows,
        .. ExposureChecks.Rows,
        .. HeaderChecks.Rows,
        .. ContentSecurityPolicyChecks.Rows,
        .. CacheChecks.Rows,
        .. OtherChecks.Rows,
    ];

    /// <summary>The checks of a release.</summary>
    public static IEnumerable<SystemCheck> In(DjangoVersion version) => All.Where(check => check.IsIn(version));
}
