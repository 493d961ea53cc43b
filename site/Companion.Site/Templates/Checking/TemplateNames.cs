using Companion.Site.Templates.Values;

namespace Companion.Site.Templates.Checking;

/// <summary>The names that a template can use.</summary>
/// <param name="Filters">The filters.</param>
/// <param name="Partials">The partials that it can include.</param>
/// <param name="Variables">
/// The variables; null for a partial that others include, because they can give it any.
/// </param>
internal sealed record TemplateNames(
    IReadOnlySet<string> Filters,
    IReadOnlySet<string> Partials,
    IReadOnlyCollection<string>? Variables
)
{
    /// <summary>The text between the tags of a call.</summary>
    public const string Inner = "inner";

    /// <summary>What every template has.</summary>
    public static IReadOnlyList<string> OfPages { get; } = ["page", "site"];

    /// <summary>What the template of a shortcode has.</summary>
    public static IReadOnlyList<string> OfShortcodes { get; } =
    ["args", "params", Inner, "name", "ordinal", "parent", .. OfPages];

    /// <summary>The members of a variable; null when it has any.</summary>
    public static IReadOnlyList<string>? MembersOf(string variable) =>
        variable switch
        {
            "page" => PageValue.Names,
            "site" => SiteValue.Names,
            "parent" => CallValue.Names,
            _ => null,
        };
}
