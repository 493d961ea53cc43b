namespace Companion.Simulations.Django;

/// <summary>The groups of checks that <c>check --tag</c> accepts.</summary>
public static class CheckTag
{
    /// <summary>Requirements of the admin site.</summary>
    public const string Admin = "admin";

    /// <summary>Protection of synchronous code that asynchronous code calls.</summary>
    public const string AsyncSupport = "async_support";

    /// <summary>Caches.</summary>
    public const string Caches = "caches";

    /// <summary>Compatibility between releases.</summary>
    public const string Compatibility = "compatibility";

    /// <summary>Mail, from Django 6.1.</summary>
    public const string Mail = "mail";

    /// <summary>Security.</summary>
    public const string Security = "security";

    /// <summary>URLs.</summary>
    public const string Urls = "urls";
}
