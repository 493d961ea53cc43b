using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>E026 and W027: the Content-Security-Policy header, from Django 6.0.</summary>
internal static class ContentSecurityPolicyChecks
{
    // The value of django.utils.csp.CSP.NONCE: a policy's placeholder for the nonce of each response.
    private const string Nonce = "<CSP_NONCE_SENTINEL>";

    private static readonly string[] Policies = ["SECURE_CSP", "SECURE_CSP_REPORT_ONLY"];

    public static IReadOnlyList<SystemCheck> Rows { get; } =
    [
        new("security.E026", CheckLevel.Error, CheckTag.Security)
        {
            OnlyForDeployment = false,
            Since = new(6, 0),
            Settings = Policies,
            Each = settings =>
                Policies.Select(name => new CheckSubject(name, !settings[name].IsNone && !settings[name].IsDictionary)),
            Message = "{subject} is neither None nor a dict of directives, so Django cannot build a policy from it.",
            Remedy = "SECURE_CSP = SECURE_CSP_REPORT_ONLY = {}",
            Page = "ref/settings/#secure-csp",
        },
        new("security.W027", CheckLevel.Warning, CheckTag.Security)
        {
            OnlyForDeployment = false,
            Since = new(6, 1),
            Settings = ["TEMPLATES", "SECURE_CSP", "SECURE_CSP_REPORT_ONLY", "MIDDLEWARE"],
            When = settings =>
                settings.HasMiddleware("django.middleware.csp.ContentSecurityPolicyMiddleware")
                && Truth.Any(Policies.Select(name => HasNonce(settings[name])))
                && !HasContextProcessor(settings["TEMPLATES"]),
            Message =
                "A content security policy asks for a nonce, but templates cannot read it: no engine has the "
                + "context processor 'django.template.context_processors.csp'. Browsers will block the scripts "
                + "that the nonce was meant for.",
            Remedy =
                "TEMPLATES[0].setdefault('OPTIONS', {}).setdefault('context_processors', [])"
                + ".append('django.template.context_processors.csp')",
            Page = "howto/csp/",
        },
    ];

    private static Truth HasNonce(SettingValue policy) =>
        policy.WhenKnown(known =>
            Truth.Any(known.Entries.Select(directive => directive.WhenKnown(values => values.HasMember(Nonce))))
        );

    private static Truth HasContextProcessor(SettingValue templates) =>
        templates.Any(engine =>
            engine.WhenEntryKnown(
                "OPTIONS",
                options =>
                    options.WhenEntryKnown(
                        "context_processors",
                        processors => processors.HasMember("django.template.context_processors.csp")
                    )
            )
        );
}
