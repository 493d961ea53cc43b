namespace Companion.Simulations.Django;

/// <summary>The groups that <c>check --tag</c> knows checks by.</summary>
public static class CheckTag
{
    /// <summary>What the admin site needs.</summary>
    public const string Admin = "admin";

    /// <summary>Protection of synchronous code that asynchronous code calls.</summary>
    public const string AsyncSupport = "async_support";

    /// <summary>Caches.</summary>
    public const string Caches = "caches";

    /// <summary>What changed between releases.</summary>
    public const string Compatibility = "compatibility";

    /// <summary>Mail, from Django 6.1.</summary>
    public const string Mail = "mail";

    /// <summary>Security.</summary>
    public const string Security = "security";

    /// <summary>Addresses.</summary>
    public const string Urls = "urls";
}
