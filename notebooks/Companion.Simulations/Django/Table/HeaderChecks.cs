using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>W006, W019, W022, E023 and E024: headers that restrict the browser.</summary>
internal static class HeaderChecks
{
    private static readonly HashSet<string> OpenerPolicies = new[]
    {
        "same-origin",
        "same-origin-allow-popups",
        "unsafe-none",
    }.ToHashSet();

    public static IReadOnlyList<SystemCheck> Rows { get; } =
    [
        new("security.W006", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SECURE_CONTENT_TYPE_NOSNIFF", "MIDDLEWARE"],
            When = settings => settings.HasSecurityMiddleware && !settings["SECURE_CONTENT_TYPE_NOSNIFF"].IsTrue,
            Message =
                "SECURE_CONTENT_TYPE_NOSNIFF is not exactly True, so responses go out without "
                + "'X-Content-Type-Options: nosniff'. A browser may then run an uploaded file as a script.",
            Remedy = "SECURE_CONTENT_TYPE_NOSNIFF = True",
            Page = "ref/settings/#secure-content-type-nosniff",
        },
        new("security.W019", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["X_FRAME_OPTIONS", "MIDDLEWARE"],
            When = settings => settings.HasFrameOptionsMiddleware && !settings["X_FRAME_OPTIONS"].EqualsText("DENY"),
            Message =
                "X_FRAME_OPTIONS is not 'DENY', in capitals. Unless pages of this site are meant to "
                + "appear in frames on the same site, refuse all framing.",
            Remedy = "X_FRAME_OPTIONS = 'DENY'",
            Page = "ref/settings/#x-frame-options",
        },
        new("security.W022", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["SECURE_REFERRER_POLICY", "MIDDLEWARE"],
            When = settings => settings.HasSecurityMiddleware && settings["SECURE_REFERRER_POLICY"].IsNone,
            Message =
                "SECURE_REFERRER_POLICY is None, so no Referrer-Policy header is sent. Other sites may learn "
                + "the address of the page whose link a visitor followed.",
            Remedy = "SECURE_REFERRER_POLICY = 'same-origin'",
            Page = "ref/settings/#secure-referrer-policy",
        },
        new("security.E023", CheckLevel.Error, CheckTag.Security)
        {
            Settings = ["SECURE_REFERRER_POLICY", "MIDDLEWARE"],
            When = settings =>
                settings.HasSecurityMiddleware
                && !settings["SECURE_REFERRER_POLICY"].IsNone
                && ReferrerPolicy.HasOthers(settings["SECURE_REFERRER_POLICY"]),
            Message = "SECURE_REFERRER_POLICY contains something that is not a referrer policy, which browsers ignore.",
            Hint =
                "The policies, in lower case, are: "
                + string.Join(", ", ReferrerPolicy.Tokens.Order(StringComparer.Ordinal))
                + ".",
            Remedy = "SECURE_REFERRER_POLICY = 'same-origin'",
            Page = "ref/settings/#secure-referrer-policy",
        },
        new("security.E024", CheckLevel.Error, CheckTag.Security)
        {
            Since = new(4, 0),
            Settings = ["SECURE_CROSS_ORIGIN_OPENER_POLICY", "MIDDLEWARE"],
            When = settings =>
                settings.HasSecurityMiddleware
                && !settings["SECURE_CROSS_ORIGIN_OPENER_POLICY"].IsNone
                && !settings["SECURE_CROSS_ORIGIN_OPENER_POLICY"].IsOneOf(OpenerPolicies),
            Message = "SECURE_CROSS_ORIGIN_OPENER_POLICY is neither None nor an opener policy; browsers ignore it.",
            Hint =
                "The policies, in lower case, are: "
                + string.Join(", ", OpenerPolicies.Order(StringComparer.Ordinal))
                + ".",
            Remedy = "SECURE_CROSS_ORIGIN_OPENER_POLICY = 'same-origin'",
            Page = "ref/settings/#secure-cross-origin-opener-policy",
        },
    ];
}
