using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Companion.Site.Planning;

namespace Companion.Site.Sharing;

/// <summary>
/// What a phone reads to put the site on its home screen (W3C, Web Application Manifest). Its addresses are relative to
/// its own, so that it is right below any path.
/// </summary>
internal static class WebManifest
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/manifest+json";

    // Longer names are cut off below an icon.
    private const int ShortLength = 12;
    private const int Joining = 3;

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    /// <summary>The manifest of a site in its own language.</summary>
    public static ReadOnlyMemory<byte> Render(SitePlan plan)
    {
        var settings = plan.MainSite.Settings;
        var app = plan.Theme.App!;
        var manifest = new JsonObject
        {
            ["id"] = "./",
            ["name"] = settings.Title,
            ["short_name"] = ShortName(settings.Title),
            ["description"] = settings.Description,
            ["lang"] = settings.Language.Code,
            ["dir"] = settings.Language.IsRightToLeft ? "rtl" : "ltr",
            ["start_url"] = "./",
            ["scope"] = "./",
            ["display"] = "minimal-ui",
            ["theme_color"] = app.ThemeColor,
            ["background_color"] = app.BackgroundColor,
            ["icons"] = new JsonArray([
                .. app.Icons.Select(icon => new JsonObject
                {
                    ["src"] = plan.Assets.Map[icon.Asset].ToEncodedString().TrimStart('/'),
                    ["sizes"] = $"{icon.Size}x{icon.Size}",
                    ["type"] = "image/png",
                    ["purpose"] = icon.IsMaskable ? "maskable" : "any",
                }),
            ]),
        };
        if (settings.Description is null)
        {
            manifest.Remove("description");
        }

        return JsonSerializer.SerializeToUtf8Bytes(manifest, Readable);
    }

    // Whole words, as many as fit; at least one. What is so short at the end belongs to the word after it.
    private static string ShortName(string title)
    {
        if (title.Length <= ShortLength)
        {
            return title;
        }

        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = words.Length;
        while (
            count > 1
            && (string.Join(' ', words.Take(count)).Length > ShortLength || words[count - 1].Length <= Joining)
        )
        {
            count--;
        }

        return string.Join(' ', words.Take(count));
    }
}
