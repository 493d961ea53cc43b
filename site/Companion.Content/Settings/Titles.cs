using System.Globalization;

namespace Companion.Content.Settings;

/// <summary>Makes titles for pages and folders without one.</summary>
internal static class Titles
{
    /// <summary>A title from a file's or folder's name: <c>django-riffs</c> becomes <c>Django Riffs</c>.</summary>
    public static string FromName(string name) =>
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.Replace('-', ' ').Replace('_', ' '));
}
