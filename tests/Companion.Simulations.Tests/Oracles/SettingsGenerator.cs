namespace Companion.Simulations.Tests.Oracles;

/// <summary>
/// Generates settings modules from literals. Each setting has values that matter to some check and values that do not.
/// </summary>
internal sealed class SettingsGenerator(int seed)
{
    private const string Strong = "q8Vw#Zt3!pLm5$Rk9@Xc2%Nd7^Hb4&Jf6*Gs1(Yd0)_Ew-Ui+Op=";

    private static readonly string[] Middleware =
    [
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ];

    private static readonly string[] Apps =
    [
        "django.contrib.admin",
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.messages",
        "django.contrib.staticfiles",
    ];

    private static readonly Literal[] Odd =
    [
        Literal.None,
        Literal.Integer(0),
        Literal.Integer(1),
        Literal.Integer(-1),
        Literal.Float(0),
        Literal.Float(1.5),
        Literal.Text(""),
        Literal.Text("True"),
        Literal.Text("False"),
        Literal.List(),
        Literal.List(Literal.Integer(1)),
        Literal.Tuple(),
        Literal.Set(Literal.Text("x")),
        Literal.Dictionary(),
        Literal.Bytes(""),
        Literal.Bytes("x"),
    ];

    private static readonly string[] Silenceable =
    [
        "security.W001",
        "security.W002",
        "security.W003",
        "security.W004",
        "security.W005",
        "security.W006",
        "security.W008",
        "security.W009",
        "security.W010",
        "security.W012",
        "security.W015",
        "security.W016",
        "security.W018",
        "security.W019",
        "security.W020",
        "security.W021",
        "security.W022",
        "security.E023",
        "security.E100",
        "admin.E408",
        "admin.E410",
        "caches.W002",
    ];

    private static readonly string[] OftenSwitched =
    [
        "SECURE_HSTS_INCLUDE_SUBDOMAINS",
        "SECURE_HSTS_PRELOAD",
        "SECURE_SSL_REDIRECT",
        "SESSION_COOKIE_SECURE",
        "CSRF_COOKIE_SECURE",
    ];

    private static readonly string[] SeldomSwitched =
    [
        "SECURE_CONTENT_TYPE_NOSNIFF",
        "SESSION_COOKIE_HTTPONLY",
        "CSRF_USE_SESSIONS",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The statements of a module, which assign literals to names.</summary>
    public IReadOnlyList<(string Name, Literal Value)> Next()
    {
        var settings = new List<(string Name, Literal Value)>
        {
            ("ROOT_URLCONF", Literal.Text("project.urls")),
            ("USE_TZ", Literal.True),
            ("DEFAULT_AUTO_FIELD", Literal.Text("django.db.models.AutoField")),
        };
        void Maybe(double probability, string name, Func<Literal> value)
        {
            if (Chance(probability))
            {
                settings.Add((name, value()));
            }
        }

        Maybe(0.95, "SECRET_KEY", SecretKey);
        Maybe(0.8, "DEBUG", Switch);
        Maybe(0.8, "ALLOWED_HOSTS", Hosts);
        Maybe(0.97, "INSTALLED_APPS", () => Sequence(Some(Apps, 0.85)));
        Maybe(0.97, "MIDDLEWARE", () => Chance(0.04) ? Odder(Middleware[0]) : Sequence(Some(Middleware, 0.85)));
        Maybe(0.6, "SECURE_HSTS_SECONDS", () => Chance(0.7) ? Literal.Integer(_random.Next(0, 3) * 3600) : One(Odd));
        foreach (var name in OftenSwitched)
        {
            Maybe(0.6, name, Switch);
        }

        foreach (var name in SeldomSwitched)
        {
            Maybe(0.3, name, Switch);
        }

        Maybe(0.4, "SECURE_REFERRER_POLICY", ReferrerPolicy);
        Maybe(
            0.3,
            "X_FRAME_OPTIONS",
            () => Chance(0.8) ? Literal.Text(One("DENY", "SAMEORIGIN", "deny", "")) : One(Odd)
        );
        Maybe(
            0.1,
            "DEFAULT_HASHING_ALGORITHM",
            () => Chance(0.7) ? Literal.Text(One("sha1", "sha256", "md5")) : One(Odd)
        );
        Maybe(0.7, "TEMPLATES", Templates);
        Maybe(0.2, "CACHES", Caches);
        Maybe(0.3, "MEDIA_ROOT", Folder);
        Maybe(0.3, "STATIC_ROOT", Folder);
        Maybe(0.2, "STATICFILES_DIRS", () => Literal.List(Source(), Literal.Tuple(Literal.Text("prefix"), Source())));
        Maybe(0.9, "STATIC_URL", () => Literal.Text(One("/static/", "/static/", "static/", "/static", "http://x/s/")));
        Maybe(0.1, "MEDIA_URL", () => Literal.Text(One("/media/", "", "/media")));
        Maybe(0.25, "SILENCED_SYSTEM_CHECKS", Silenced);
        return settings;
    }

    /// <summary>Options of <c>manage.py</c>.</summary>
    public IReadOnlyList<string> Arguments()
    {
        var arguments = new List<string> { "check" };
        if (Chance(0.85))
        {
            arguments.Add("--deploy");
        }

        if (Chance(0.3))
        {
            arguments.AddRange(["--tag", One("security", "security", "caches", "admin", "async_support", "nonesuch")]);
        }

        if (Chance(0.15))
        {
            arguments.AddRange(["--tag", One("security", "urls", "database")]);
        }

        if (Chance(0.6))
        {
            arguments.AddRange(["--fail-level", One("CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG", "warning")]);
        }

        return Chance(0.05) ? [.. arguments, "--list-tags"] : arguments;
    }

    /// <summary>The environment: the only variable that a check reads.</summary>
    public IReadOnlyDictionary<string, string> Environment() =>
        Chance(0.15)
            ? new Dictionary<string, string> { ["DJANGO_ALLOW_ASYNC_UNSAFE"] = One("1", "true", "false", "") }
            : [];

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private T One<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];

    private List<string> Some(string[] items, double probability) => [.. items.Where(_ => Chance(probability))];

    private Literal Sequence(IEnumerable<string> items)
    {
        var literals = items.Select(Literal.Text).ToList();
        return Chance(0.8) ? Literal.List(literals) : Literal.Tuple(literals);
    }

    private Literal Switch() =>
        Chance(0.35) ? Literal.True
        : Chance(0.5) ? Literal.False
        : One(Odd);

    private Literal Odder(string text) => Chance(0.5) ? Literal.Text(text) : One(Odd);

    private Literal SecretKey() =>
        _random.Next(10) switch
        {
            < 4 => Literal.Text(Strong),
            4 => Literal.Text("django-insecure-" + Strong),
            5 => Literal.Text(Strong[.._random.Next(48, 52)]),
            6 => Literal.Text(string.Concat(Enumerable.Repeat("abcdef"[.._random.Next(3, 6)], 20))),
            7 => Literal.Text(string.Concat(Enumerable.Repeat("a😀é", 16)) + "xy"[.._random.Next(0, 3)] + "z"),
            8 => Literal.Bytes(Strong),
            _ => Chance(0.5) ? One(Odd) : Literal.List(Strong.Select(each => Literal.Text($"{each}"))),
        };

    private Literal Hosts() =>
        _random.Next(6) switch
        {
            0 => Literal.List(),
            1 => Literal.List(Literal.Text("")),
            2 => Literal.Tuple(Literal.Text("*")),
            3 => One(Odd),
            _ => Literal.List(Literal.Text("example.com")),
        };

    private Literal ReferrerPolicy() =>
        _random.Next(8) switch
        {
            0 => Literal.None,
            1 => Literal.Text(One("same-origin", "Same-Origin", "same_origin", " same-origin\t", "unsafe-url")),
            2 => Literal.Text(One("no-referrer,origin", "no-referrer , origin", "no-referrer,", ",", "origin,nope")),
            3 => Literal.List(Literal.Text("origin"), Literal.Text(One("strict-origin", "strict"))),
            4 => Literal.Set(Literal.Text("no-referrer-when-downgrade")),
            5 => Literal.Dictionary((Literal.Text(One("origin", "nope")), Literal.Integer(1))),
            6 => Literal.List(One(Odd)),
            _ => One(Odd),
        };

    private Literal Templates()
    {
        var processors = Some(
            [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            0.85
        );
        var options = Literal.Dictionary((Literal.Text("context_processors"), Sequence(processors)));
        return Chance(0.1)
            ? Literal.List()
            : Literal.List(
                Literal.Dictionary(
                    (Literal.Text("BACKEND"), Literal.Text("django.template.backends.django.DjangoTemplates")),
                    (Literal.Text("APP_DIRS"), Literal.True),
                    (Literal.Text("OPTIONS"), options)
                )
            );
    }

    private Literal Caches() =>
        Literal.Dictionary(
            (Literal.Text(One("default", "default", "files")), FileCache()),
            (
                Literal.Text("memory"),
                Literal.Dictionary(
                    (Literal.Text("BACKEND"), Literal.Text("django.core.cache.backends.locmem.LocMemCache")),
                    (Literal.Text("LOCATION"), Chance(0.7) ? Folder() : Source())
                )
            )
        );

    private Literal FileCache()
    {
        var backend = (Literal.Text("BACKEND"), Literal.Text("django.core.cache.backends.filebased.FileBasedCache"));
        return Chance(0.9)
            ? Literal.Dictionary(backend, (Literal.Text("LOCATION"), Chance(0.7) ? Folder() : Source()))
            : Literal.Dictionary(backend);
    }

    private Literal Folder() =>
        Literal.Text(
            One("", "/srv/a", "/srv/a/b", "/srv/a/../a/b/", "/srv/ab", "/srv", "//srv/a", "static", "./static/x")
        );

    // Not a folder that STATIC_ROOT may name, since a check outside the table would report that.
    private Literal Source() => Literal.Text(One("/srv/dirs", "/srv/./dirs/x/..", "/srv/dirs/sub", "dirs"));

    private Literal Silenced() =>
        _random.Next(8) switch
        {
            0 => Literal.Text(string.Join(' ', Some(Silenceable, 0.2))),
            1 => Literal.Set(Some(Silenceable, 0.2).Select(Literal.Text)),
            2 => Literal.Dictionary(Some(Silenceable, 0.2).Select(id => (Literal.Text(id), Literal.None))),
            3 => One(Odd),
            _ => Sequence(Some(Silenceable, 0.2)),
        };
}
