using Companion.Content.Models;
using Fluid.Values;

namespace Companion.Site.Templates.Values;

/// <summary>
/// <c>site.params</c> and <c>site.data</c>: what the settings and the files of <c>data/</c> say that only templates read.
/// </summary>
internal static class SiteParameters
{
    /// <summary>The settings' own keys.</summary>
    public static FluidValue Of(SiteModel site) => DataValues.Of(site.Settings.Params);

    /// <summary>The data files.</summary>
    public static FluidValue DataOf(SiteModel site) => DataValues.Of(site.Settings.Data);
}
