using Companion.Content.Settings;
using Fluid.Values;

namespace Companion.Site.Templates.Values;

/// <summary>A language as templates see it.</summary>
internal static class LanguageValue
{
    /// <summary>A language.</summary>
    public static FluidValue Of(Language language) =>
        TemplateMapping.Of(
            ["code", "name"],
            name =>
                name switch
                {
                    "code" => new StringValue(language.Code),
                    "name" => new StringValue(language.Name),
                    _ => null,
                }
        );
}
